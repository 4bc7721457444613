package io.sitrep.bench;

import com.sun.management.ThreadMXBean;
import io.sitrep.article.ArticleReader;
import io.sitrep.article.Limits;
import io.sitrep.article.RawArticle;
import io.sitrep.article.Supplied;
import io.sitrep.briefing.BriefingComposer;
import io.sitrep.incident.Assembler;
import io.sitrep.incident.Report;
import io.sitrep.lexicon.AbbreviationList;
import io.sitrep.mention.actor.ActorFinder;
import io.sitrep.mention.casualty.CasualtyFinder;
import io.sitrep.mention.event.EventFinder;
import io.sitrep.mention.event.WeaponFinder;
import io.sitrep.mention.place.Gazetteer;
import io.sitrep.mention.place.PlaceFinder;
import io.sitrep.mention.source.AttributionFinder;
import io.sitrep.mention.target.NamedVictims;
import io.sitrep.mention.time.TimeFinder;
import io.sitrep.report.json.BriefingJson;
import io.sitrep.report.pdf.BriefingPdf;
import io.sitrep.text.Document;
import io.sitrep.text.DocumentReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What an article costs by stage and by length, in CPU time of one thread, warm: the median of so
 * many rounds. {@code mention} is run again inside {@code incident}, which is shown without it.
 */
public final class EngineBench {

  private static final int[] LENGTHS = {1_000, 3_600, 10_000, 30_000, 100_000, 300_000, 1_000_000};
  private static final int ARTICLE_OF_600_WORDS = 3_600;
  private static final ThreadMXBean CLOCK = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 5, 7);

  private final DocumentReader documents = new DocumentReader(AbbreviationList.english());
  private final ArticleReader reader = new ArticleReader(new Limits(1 << 24, 1 << 24));
  private final Assembler assembler = new Assembler(documents);
  private final BriefingComposer composer = new BriefingComposer();
  private final BriefingPdf pdf = new BriefingPdf();
  private final CasualtyFinder casualties = new CasualtyFinder();
  private final EventFinder events = new EventFinder();
  private final WeaponFinder weapons = new WeaponFinder();
  private final AttributionFinder attributions = new AttributionFinder();
  private final ActorFinder actors = new ActorFinder(new NamedVictims(new Gazetteer()));
  private final PlaceFinder places = new PlaceFinder(new Gazetteer(), documents);

  private enum Stage {
    ARTICLE,
    TEXT,
    MENTION,
    INCIDENT,
    BRIEFING,
    JSON,
    PDF
  }

  private record Cost(double milliseconds, double kilobytes) {

    Cost less(Cost other) {
      return new Cost(milliseconds - other.milliseconds, kilobytes - other.kilobytes);
    }

    Cost plus(Cost other) {
      return new Cost(milliseconds + other.milliseconds, kilobytes + other.kilobytes);
    }
  }

  private EngineBench() {}

  /** The number of rounds; prints a line for each length, then the ratios. */
  public static void main(String[] arguments) {
    new EngineBench().run(Integer.parseInt(arguments[0]));
  }

  private void run(int rounds) {
    var warmUp = raw(ARTICLE_OF_600_WORDS);
    for (int i = 0; i < rounds * 40; i++) {
      Objects.requireNonNull(once(warmUp));
    }
    say("%9s %8s  ms and KB allocated by stage", "length", "reading");
    var costs = Arrays.stream(LENGTHS).mapToObj(length -> costs(length, rounds)).toList();
    var ordinary = costs.get(1);
    say(
        "reading 600 words / rendering their PDF: %.2f",
        reading(ordinary).milliseconds() / cost(ordinary, Stage.PDF).milliseconds());
    say("reading 1 MB / 100 KB: %.1f", ratio(costs.get(6), costs.get(4)));
    say("reading 100 KB / 10 KB: %.1f", ratio(costs.get(4), costs.get(2)));
  }

  private static double ratio(Map<Stage, Cost> large, Map<Stage, Cost> small) {
    return reading(large).milliseconds() / reading(small).milliseconds();
  }

  private Map<Stage, Cost> costs(int length, int rounds) {
    var raw = raw(length);
    int times = Math.max(3, Math.min(rounds, rounds * 100_000 / length));
    var runs = new Object[times];
    for (int i = 0; i < times; i++) {
      runs[i] = once(raw);
    }
    var median = new EnumMap<Stage, Cost>(Stage.class);
    for (var stage : Stage.values()) {
      median.put(stage, median(runs, stage));
    }
    print(length, median);
    return median;
  }

  @SuppressWarnings("unchecked") // the array holds what once() gave
  private static Cost median(Object[] runs, Stage stage) {
    var all = Arrays.stream(runs).map(it -> cost((Map<Stage, Cost>) it, stage)).toList();
    return new Cost(
        all.stream().mapToDouble(Cost::milliseconds).sorted().toArray()[all.size() / 2],
        all.stream().mapToDouble(Cost::kilobytes).sorted().toArray()[all.size() / 2]);
  }

  private static void print(int length, Map<Stage, Cost> costs) {
    var stages =
        costs.entrySet().stream()
            .map(it ->
                "%s %.2f/%.0f"
                    .formatted(
                        it.getKey().name().toLowerCase(Locale.ROOT),
                        it.getValue().milliseconds(),
                        it.getValue().kilobytes()))
            .collect(Collectors.joining("  "));
    say("%,9d %8.2f  %s", length, reading(costs).milliseconds(), stages);
  }

  /** Everything but the drawing. */
  private static Cost reading(Map<Stage, Cost> costs) {
    return costs.entrySet().stream()
        .filter(it -> it.getKey() != Stage.PDF)
        .map(Map.Entry::getValue)
        .reduce(new Cost(0, 0), Cost::plus);
  }

  private static Cost cost(Map<Stage, Cost> costs, Stage stage) {
    return Objects.requireNonNull(costs.get(stage));
  }

  private static RawArticle raw(int length) {
    var bytes = Prose.of(length).getBytes(StandardCharsets.UTF_8);
    return new RawArticle("bench.txt", bytes, Supplied.NOTHING);
  }

  private Map<Stage, Cost> once(RawArticle raw) {
    var costs = new EnumMap<Stage, Cost>(Stage.class);
    var article = timed(costs, Stage.ARTICLE, () -> reader.read(raw));
    var document = timed(costs, Stage.TEXT, () -> documents.read(article.text()));
    timed(costs, Stage.MENTION, () -> mentions(document));
    var report = timed(costs, Stage.INCIDENT, () -> report(document));
    costs.computeIfPresent(Stage.INCIDENT, (_, cost) -> cost.less(cost(costs, Stage.MENTION)));
    var briefing = timed(costs, Stage.BRIEFING, () -> composer.compose(article, document, report));
    var json = timed(costs, Stage.JSON, () -> BriefingJson.write(briefing));
    timed(costs, Stage.PDF, () -> pdf.render(briefing, json));
    return costs;
  }

  private int mentions(Document document) {
    var credits = attributions.find(document);
    int found = credits.hashCode() & 1;
    for (var sentence : document.sentences()) {
      found += casualties.find(sentence).size() + events.find(sentence).size();
    }
    return found
        + weapons.find(document).size()
        + new TimeFinder(PUBLISHED).find(document).size()
        + places.find(document).size()
        + actors.find(document, credits).size();
  }

  private Report report(Document document) {
    return assembler.assemble(document, PUBLISHED);
  }

  private static <T> T timed(Map<Stage, Cost> costs, Stage stage, Supplier<T> work) {
    long bytes = CLOCK.getCurrentThreadAllocatedBytes();
    long start = CLOCK.getCurrentThreadCpuTime();
    var made = work.get();
    long end = CLOCK.getCurrentThreadCpuTime();
    long allocated = CLOCK.getCurrentThreadAllocatedBytes() - bytes;
    costs.put(stage, new Cost((end - start) / 1e6, allocated / 1024.0));
    return made;
  }

  @SuppressWarnings("AnnotateFormatMethod") // the annotation would cost a dependency
  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
