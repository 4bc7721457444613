package io.sitrep.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {

  private static final String STORY =
      "Raiders killed seven herders near Marn on Sunday, police said.\n\n"
          + "Four others were wounded and taken to a clinic in the town, a nurse said by telephone.";
  private static final String OTHER = "Gunmen killed 31 in Osk.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jp-relatedposts",
        "youMayAlsoLike",
        "you-may-like",
        "read-next",
        "more-on-this",
        "latest-news",
        "top-stories",
        "editors-picks",
        "recirc-module",
        "replies",
        "vf-conversations",
        "alert-bar",
        "image-description",
        "sr-only"
      })
  void leavesOutWhatStandsAroundAStory(String name) {
    assertThat(read(name)).isEqualTo(STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"__next", "alert", "more", "story-top", "latest", "read", "image", "likely-cause"})
  void keepsElementsWhoseNamesTellNothing(String name) {
    assertThat(read(name)).isEqualTo(STORY + "\n\n" + OTHER);
  }

  private static String read(String name) {
    return Html.text(
        "<article><p>%s</p><div class=\"%s\"><p>%s</p></div></article>"
            .formatted(STORY.replace("\n\n", "</p><p>"), name, OTHER));
  }
}
