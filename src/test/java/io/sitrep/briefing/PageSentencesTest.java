package io.sitrep.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.ExampleFile;
import io.sitrep.article.Article;
import io.sitrep.incident.Assembler;
import io.sitrep.lexicon.AbbreviationList;
import io.sitrep.text.DocumentReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Short articles through the whole engine: what their page must say, and what it must not. */
class PageSentencesTest {

  private static final DocumentReader READER = new DocumentReader(AbbreviationList.english());
  private static final Assembler ASSEMBLER = new Assembler(READER);
  private static final BriefingComposer COMPOSER = new BriefingComposer();
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 2, 14);

  /** A row of pages.txt. */
  record Example(String text, List<String> said, List<String> unsaid) {
    @Override
    public String toString() {
      return text;
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void saysWhatAnAnalystWould(Example example) {
    var page = page(example.text());

    assertThat(example.said()).allSatisfy(words -> assertThat(page).contains(words));
    assertThat(example.unsaid()).allSatisfy(words -> assertThat(page).doesNotContain(words));
  }

  private static String page(String text) {
    boolean undated = text.startsWith("[undated] ");
    var words = undated ? text.substring("[undated] ".length()) : text;
    var article = undated ? Article.plain(words) : Article.plain(words, PUBLISHED);
    var document = READER.read(words);
    var report = ASSEMBLER.assemble(document, undated ? null : PUBLISHED);
    var briefing = COMPOSER.compose(article, document, report);
    var lines =
        Stream.concat(briefing.bottomLine().stream(), briefing.implications().stream())
            .map(Statement::text);
    return lines.collect(Collectors.joining(" ")) + " " + briefing.page();
  }

  static Stream<Example> examples() {
    var examples = new ArrayList<Example>();
    for (var line : ExampleFile.lines(PageSentencesTest.class, "pages.txt")) {
      if (line.startsWith("  + ")) {
        examples.getLast().said().add(line.substring(4));
      } else if (line.startsWith("  - ")) {
        examples.getLast().unsaid().add(line.substring(4));
      } else {
        examples.add(new Example(line, new ArrayList<>(), new ArrayList<>()));
      }
    }
    return examples.stream();
  }
}
