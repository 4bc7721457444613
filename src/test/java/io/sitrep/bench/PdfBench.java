package io.sitrep.bench;

import com.sun.management.ThreadMXBean;
import io.sitrep.briefing.Briefing;
import io.sitrep.briefing.Page;
import io.sitrep.report.pdf.BriefingPdf;
import io.sitrep.report.pdf.Briefings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfWriter;

/**
 * What a briefing costs beside the plainest OpenPDF drawing of the same words in the same fonts, in
 * interleaved rounds of processor time; with an argument, one first render in this JVM.
 */
public final class PdfBench {

  /** What a fresh JVM is told to draw; the bench itself takes no arguments. */
  private static final Set<String> KINDS = Set.of("tagged", "plain");

  private static final int ROUNDS = 200;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final Briefing BRIEFING = Briefings.ordinary().briefing();
  private static final byte[] JSON =
      BRIEFING.page().toString().repeat(4).getBytes(StandardCharsets.UTF_8);

  private record Cost(double milliseconds, double kilobytes) {}

  private PdfBench() {}

  /** Prints one line for each measure. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length > 0 && KINDS.contains(arguments[0])) {
      say(
          "%.0f",
          once(arguments[0].equals("tagged") ? PdfBench::tagged : PdfBench::plain).milliseconds());
      return;
    }
    measure(new ArrayList<>(), new ArrayList<>());
    var tagged = new ArrayList<Cost>();
    var plain = new ArrayList<Cost>();
    measure(tagged, plain);
    report(median(tagged), median(plain));
    say("cold first render  tagged %s ms, plain %s ms", fresh("tagged"), fresh("plain"));
  }

  private static void measure(List<Cost> tagged, List<Cost> plain) {
    for (int i = 0; i < ROUNDS; i++) {
      tagged.add(once(PdfBench::tagged));
      plain.add(once(PdfBench::plain));
    }
  }

  private static void report(Cost tagged, Cost plain) {
    say(
        "warm render        %.2f ms, %.2f x plain",
        tagged.milliseconds(), tagged.milliseconds() / plain.milliseconds());
    say(
        "allocation         %.0f KB, %.2f x plain",
        tagged.kilobytes(), tagged.kilobytes() / plain.kilobytes());
    say(
        "file               %d bytes with %d of JSON inside, %.2f x plain",
        tagged().length, JSON.length, (double) tagged().length / plain().length);
  }

  private static byte[] tagged() {
    return new BriefingPdf().render(BRIEFING, JSON);
  }

  private static byte[] plain() {
    var out = new ByteArrayOutputStream();
    var document = new Document();
    PdfWriter.getInstance(document, out).setCompressionLevel(6);
    document.open();
    lines(BRIEFING.page())
        .forEach(line -> {
          var text = words(line);
          int lead = Math.min(12, text.length());
          var paragraph = new Paragraph(text.substring(0, lead), FontHolder.BOLD);
          paragraph.add(new Paragraph(text.substring(lead), FontHolder.REGULAR));
          document.add(paragraph);
        });
    document.close();
    return out.toByteArray();
  }

  private static Stream<? extends Object> lines(Page page) {
    return Stream.of(
            BRIEFING.bottomLine(),
            page.tiles(),
            page.keyFacts(),
            page.casualties(),
            page.actors(),
            page.chronology(),
            BRIEFING.implications(),
            page.gaps(),
            page.source(),
            page.quotes())
        .flatMap(List::stream);
  }

  /** The words of a record, without the names of its components. */
  private static String words(Object line) {
    return line.toString().replaceAll("\\w+=|\\w+\\[|\\]", "");
  }

  private static Cost once(Supplier<byte[]> render) {
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long start = THREADS.getCurrentThreadCpuTime();
    Objects.requireNonNull(render.get());
    long end = THREADS.getCurrentThreadCpuTime();
    return new Cost(
        (end - start) / 1e6, (THREADS.getCurrentThreadAllocatedBytes() - bytes) / 1024.0);
  }

  private static Cost median(List<Cost> costs) {
    return new Cost(
        costs.stream().mapToDouble(Cost::milliseconds).sorted().toArray()[costs.size() / 2],
        costs.stream().mapToDouble(Cost::kilobytes).sorted().toArray()[costs.size() / 2]);
  }

  /** The first render of five fresh JVMs, the median. */
  private static String fresh(String kind) throws IOException, InterruptedException {
    var times = new double[5];
    for (int i = 0; i < times.length; i++) {
      var java =
          new ProcessBuilder(
                  System.getProperty("java.home") + "/bin/java",
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  PdfBench.class.getName(),
                  kind)
              .start();
      times[i] = Double.parseDouble(read(java.getInputStream()));
      java.waitFor();
    }
    Arrays.sort(times);
    return "%.0f".formatted(times[times.length / 2]);
  }

  private static String read(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
  }

  @SuppressWarnings("AnnotateFormatMethod") // the annotation would cost a dependency
  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  /** Loaded when the plain drawing first needs it. */
  private static final class FontHolder {

    static final Font REGULAR = new Font(base("RobotoCore-Regular.ttf"), 7.5f);
    static final Font BOLD = new Font(base("RobotoCore-Bold.ttf"), 7.5f);

    private static BaseFont base(String name) {
      try (var in = BriefingPdf.class.getResourceAsStream(name)) {
        byte[] bytes = Objects.requireNonNull(in).readAllBytes();
        return BaseFont.createFont(
            name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
