package io.sitrep.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.Sitrep;
import io.sitrep.article.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitrepCommandTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void writesBothFormsBesideTheArticle() {
    var article = file("ambush.txt", "Six killed.");

    assertThat(run(article)).isZero();
    assertThat(names()).containsExactly("ambush.json", "ambush.pdf", "ambush.txt");
    assertThat(told()).isEqualTo("1 article: 1 briefing, 0 could not be read\n");
  }

  @Test
  void writesOnlyTheFormsAskedFor() {
    run("-f", "json", file("a.txt", "Six killed."));
    run("-f", "PDF", file("b.txt", "Six killed."));

    assertThat(names()).containsExactly("a.json", "a.txt", "b.pdf", "b.txt");
  }

  @Test
  void writesAFolderAndItsSubfoldersUnderTheOutputFolder() {
    file("in/a.txt", "One.");
    file("in/sub/b.one.txt", "Two.");
    file("in/sub/noextension", "Three.");

    assertThat(run(path("in"), "-o", path("out"), "-f", "json")).isZero();
    assertThat(names("out")).containsExactly("a.json", "sub/b.one.json", "sub/noextension.json");
  }

  @Test
  void passesOverWhatIsNoArticleInAFolder() {
    file("a.txt", "One.");
    file("a.txt.meta.json", "{}");
    file(".hidden", "Two.");
    file(".git/config", "Three.");
    file("a.problem.json", "{}");

    assertThat(run(folder.toString())).isZero();
    assertThat(told()).startsWith("1 article: 1 briefing,");
  }

  @Test
  void takesItsOwnBriefingsForNoArticles() {
    file("a.txt", "One.");

    run(folder.toString());
    run(folder.toString());

    assertThat(told()).isEqualTo("1 article: 1 briefing, 0 could not be read\n".repeat(2));
    assertThat(names()).containsExactly("a.json", "a.pdf", "a.txt");
  }

  @Test
  void doesNotReadItsOutputFolderInsideTheInbox() {
    file("a.txt", "One.");
    file("out/note.txt", "Mine.");

    assertThat(run(folder.toString(), "-o", path("out"))).isZero();
    assertThat(names("out")).containsExactly("a.json", "a.pdf", "note.txt");
  }

  @Test
  void takesTheDateFromTheSidecarAndTheOptionBeforeIt() {
    file("a.txt", "One.");
    file(
        "a.txt.meta.json",
        "{\"published\": \"2024-03-22T12:00:00Z\", \"tlp\": \"GREEN\", \"odd\": [1]}");

    run(path("a.txt"));
    assertThat(read("a.json")).contains("2024-03-22 sidecar", "TLP:GREEN");

    run("--published", "2024-03-20", "--tlp", "amber", path("a.txt"));
    assertThat(read("a.json")).contains("2024-03-20 option", "TLP:AMBER");
  }

  @Test
  void refusesAnArticleWhoseSidecarIsBroken() {
    file("a.txt", "One.");
    file("a.txt.meta.json", "{\"published\": ");

    assertThat(run(path("a.txt"))).isOne();
    assertThat(told())
        .startsWith(path("a.txt") + ": its sidecar a.txt.meta.json is not a JSON object\n");
  }

  @Test
  void namesEachArticleThatCannotBeReadAndDoesTheOthers() throws IOException {
    file("a-empty.txt", "");
    Files.write(folder.resolve("b-large.txt"), new byte[6 * 1024 * 1024]);
    Files.write(folder.resolve("c-binary.txt"), new byte[] {0, 1, 2, 3, 4, 5, 6, 7});
    file("d-crash.txt", "BOOM");
    file("e-good.txt", "One.");

    assertThat(run(folder.toString(), path("missing.txt"))).isOne();
    assertThat(told())
        .isEqualTo(
            """
            %1$s/a-empty.txt: the file is empty
            %1$s/b-large.txt: 6,291,456 bytes are more than the limit of 5,242,880
            %1$s/c-binary.txt: the file is not text
            %1$s/d-crash.txt: failed inside sitrep, please report it: java.lang.IllegalStateException: boom
            %1$s/missing.txt: no such file
            6 articles: 1 briefing, 5 could not be read
            """
                .formatted(folder));
    assertThat(folder.resolve("e-good.pdf")).exists();
  }

  @Test
  void keepsTheExtensionWhereTwoArticlesWouldShareAName() {
    file("a.txt", "One.");
    file("a.html", "Two.");
    file("b.txt", "Three.");

    assertThat(run("-f", "json", folder.toString())).isZero();
    assertThat(names())
        .containsExactly("a.html", "a.html.json", "a.txt", "a.txt.json", "b.json", "b.txt");
  }

  @Test
  void neverWritesOverAnArticle() {
    file("a.json", "{\"headline\": \"Six killed\", \"body_text\": \"Six people were killed.\"}");

    assertThat(run("-f", "json", path("a.json"))).isZero();
    assertThat(read("a.json"))
        .isEqualTo("{\"headline\": \"Six killed\", \"body_text\": \"Six people were killed.\"}");
    assertThat(names()).containsExactly("a.json", "a.json.json");
  }

  @Test
  void neverWritesOverAFileThatIsNoBriefing() {
    file("a.txt", "One.");
    file("a.json", "{\"mine\": true}");

    assertThat(run("-f", "json", path("a.txt"))).isOne();
    assertThat(told()).contains(path("a.json") + " exists and is not an earlier briefing");
    assertThat(read("a.json")).isEqualTo("{\"mine\": true}");
  }

  @Test
  void followsNoLinkOutOfAFolder() throws IOException {
    file("elsewhere/secret.txt", "One.");
    file("in/a.txt", "Two.");
    Files.createSymbolicLink(folder.resolve("in/link.txt"), folder.resolve("elsewhere/secret.txt"));
    Files.createSymbolicLink(folder.resolve("in/sub"), folder.resolve("elsewhere"));

    assertThat(run(path("in"), "-o", path("out"), "-f", "json")).isZero();
    assertThat(names("out")).containsExactly("a.json");
  }

  @Test
  void writesThroughNoLinkOutOfTheOutputFolder() throws IOException {
    file("in/sub/a.txt", "One.");
    Files.createDirectories(folder.resolve("out"));
    Files.createDirectories(folder.resolve("elsewhere"));
    Files.createSymbolicLink(folder.resolve("out/sub"), folder.resolve("elsewhere"));

    assertThat(run(path("in"), "-o", path("out"), "-f", "json")).isOne();
    assertThat(told()).contains("would lie outside");
    assertThat(folder.resolve("elsewhere")).isEmptyDirectory();
  }

  @Test
  void doesAnArticleOnceThoughItIsNamedTwice() {
    var article = file("a.txt", "One.");

    run(article, folder.toString(), article);

    assertThat(told()).startsWith("1 article: 1 briefing,");
  }

  @Test
  void refusesASecondArticleThatCouldOnlyTakeTheFirstOnesName() {
    var first = file("x/a.txt", "One.");
    var second = file("y/a.txt", "Two.");

    assertThat(run(first, second, "-o", path("out"), "-f", "json")).isOne();
    assertThat(told())
        .startsWith(second + ": its briefing would have the same name as that of " + first + "\n");
    assertThat(read("out/a.txt.json")).contains("One.");
  }

  @Test
  void writesTheSameFilesInAnyRun() {
    IntStream.range(0, 300)
        .forEach(
            i -> file("in/%03d.txt".formatted(i), "Article " + i + (i % 7 == 0 ? " BOOM" : "")));

    run(path("in"), "-o", path("one"));
    run(path("in"), "-o", path("two"));

    assertThat(names("one")).hasSize(2 * 257).isEqualTo(names("two"));
    assertThat(names("one"))
        .allSatisfy(name -> assertThat(read("one/" + name)).isEqualTo(read("two/" + name)));
    assertThat(
            told()
                .lines()
                .filter(line -> line.contains("BOOM") || line.contains("boom"))
                .limit(43)
                .toList())
        .isSorted()
        .hasSize(43);
  }

  @Test
  void drawsABarOnlyOnATerminal() {
    file("in/a.txt", "One.");
    file("in/b.txt", "");

    run(path("in"), "-o", path("out"));
    assertThat(told()).doesNotContain("\r", "\u001B");

    err.reset();
    command(true).run(path("in"), "-o", path("out"));
    assertThat(told())
        .contains("] 2 of 2")
        .endsWith("\r\u001B[K2 articles: 1 briefing, 1 could not be read\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--no-such-option a.txt",
        "-f xml a.txt",
        "--published yesterday a.txt",
        "--tlp WHITE a.txt",
        "-o pom.xml a.txt"
      })
  void exitsWithTwoOnWrongUsage(String line) {
    assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
    assertThat(told()).startsWith("sitrep: ").endsWith("Try 'sitrep --help'.\n");
  }

  private String file(String name, String text) {
    try {
      var file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> names() {
    return names(".");
  }

  private List<String> names(String sub) {
    var top = folder.resolve(sub).normalize();
    try (var files = Files.walk(top)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> top.relativize(file).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int run(String... args) {
    return command(false).run(args);
  }

  private SitrepCommand command(boolean terminal) {
    return new SitrepCommand(
        new Sitrep(Limits.DEFAULT, new StubEngine()), new PrintStream(err, true, UTF_8), terminal);
  }

  private String told() {
    return err.toString(UTF_8);
  }
}
