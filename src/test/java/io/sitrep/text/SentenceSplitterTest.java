package io.sitrep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTest {

  private static final DocumentReader READER =
      new DocumentReader(new Abbreviations(Set.of("gen", "st"), Set.of("p.m", "inc")));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Two died. Three fled. ; Two died.|Three fled.",
        "Gen. Orsa fell at St. Brel. His aide lived. ; Gen. Orsa fell at St. Brel.|His aide lived.",
        "It blew up at 4 p.m. The driver ran. ; It blew up at 4 p.m.|The driver ran.",
        "It blew up at 4 p.m. Monday near Brel. ; It blew up at 4 p.m. Monday near Brel.",
        "“Who shot?” she asked. No one spoke. ; “Who shot?” she asked.|No one spoke.",
        "They said \"go.\" We left. ; They said \"go.\"|We left.",
        "Why... nobody knew. ; Why... nobody knew.",
        "No!! Not here. ; No!!|Not here."
      })
  void cutsAtStops(String text, String sentences) {
    assertThat(sentences(text)).containsExactly(sentences.split("\\|"));
  }

  @Test
  void cutsARunWithoutStopsIntoPieces() {
    var words = "shell ".repeat(SentenceSplitter.LONGEST * 2 + 1).strip();

    var sizes = READER.read(words).sentences().stream().map(Sentence::size).toList();

    assertThat(sizes).containsExactly(SentenceSplitter.LONGEST, SentenceSplitter.LONGEST, 1);
  }

  private static List<String> sentences(String text) {
    return READER.read(text).sentences().stream().map(it -> it.span().in(text)).toList();
  }
}
