package io.sitrep.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a passage of Markdown looks like in its source. */
class WordingTest {

  private static final String SOURCE =
      """
      ---
      title: Ferry fire kills three
      ---

      # Ferry fire kills three

      The ferry burned on **Sunday** off [Port Aln](https://a.example/x), killing
      at least __three__ people[^1], staff said.

      An AT&amp;T *mast* stands there.

      - One survivor, *Ira Bel*, swam ashore.

      | Boat | Dead |
      |---|---|
      | *Lune* | 3 |

      [^1]: So far.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The ferry burned ; The ferry burned",
        "on Sunday ; on **Sunday**",
        "Sunday ; Sunday",
        "Sunday off ; Sunday** off",
        "off Port Aln, killing at least ; off [Port Aln](https://a.example/x), killing at least",
        "at least three people, ; at least __three__ people[^1],",
        "survivor, Ira Bel, swam ; survivor, *Ira Bel*, swam",
        "Lune | 3 ; Lune* | 3",
        "AT&T mast ; AT&T mast",
        "Ferry fire ; Ferry fire"
      })
  void quotesTheSource(String words, String source) {
    var article =
        new ArticleReader(Limits.DEFAULT)
            .read(new RawArticle("a.md", SOURCE.getBytes(UTF_8), Supplied.NOTHING));
    int at = article.text().indexOf(words);

    assertThat(article.quoted(at, at + words.length())).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource({"a.txt", "a.html"})
  void otherFormatsAreQuotedAsRead(String name) {
    var article =
        new ArticleReader(Limits.DEFAULT)
            .read(new RawArticle(name, "<p>Two *died*.</p>".getBytes(UTF_8), Supplied.NOTHING));

    assertThat(article.quoted(0, article.text().length())).isEqualTo(article.text());
  }
}
