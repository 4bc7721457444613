package io.sitrep.briefing;

import io.sitrep.article.Metadata;
import io.sitrep.incident.NoIncident;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page says of an article that reports no security incident, and why. */
record NoNews(@Nullable NoIncident why, Metadata metadata) {

  private boolean isUnread() {
    return why == NoIncident.UNSUPPORTED_LANGUAGE
        || (language() != null && !Language.isRead(language()));
  }

  private @Nullable String language() {
    var language = metadata.language();
    return language == null ? null : language.value();
  }

  String headline() {
    var title = metadata.headline();
    var news = isUnread() ? "Article not read" : "No security incident reported";
    return title == null ? news : news + ": “" + title.value().replaceAll("[\"“”]", "") + "”";
  }

  List<Statement> bottomLine() {
    return List.of(
        new Statement(
            "absence",
            isUnread() ? unread() : "The article reports no security incident: " + reason() + ".",
            null,
            null,
            List.of()));
  }

  private String unread() {
    var language = language();
    var which =
        language == null ? "in a language" : "in " + Language.name(language) + ", a language";
    return "The article is "
        + which
        + " this version does not read; no incident and no figures were taken from it.";
  }

  private String reason() {
    return switch (why) {
      case ACCIDENT -> "what it tells of is an accident";
      case NATURAL_DISASTER -> "what it tells of is a natural disaster";
      case DISEASE -> "what it tells of is an illness or an outbreak";
      case EXERCISE -> "what it tells of is an exercise or a drill";
      case SPORT -> "it is about sport";
      case COURT_CASE -> "it is about a case in court and no new act of violence";
      case POLICY -> "it is about policy or politics, and no act of violence was found in it";
      case PAST_EVENTS_ONLY -> "the violence it mentions lies in the past and is background";
      case PERIOD_FIGURES_ONLY -> "its figures cover a period and no single incident";
      case UNSUPPORTED_LANGUAGE, NOTHING_FOUND -> NOTHING;
      case null -> NOTHING;
    };
  }

  private static final String NOTHING =
      "no attack, clash, abduction or other act of violence was found in its text";
}
