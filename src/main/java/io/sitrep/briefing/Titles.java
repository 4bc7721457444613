package io.sitrep.briefing;

import io.sitrep.article.Article;
import io.sitrep.incident.Incident;
import io.sitrep.incident.Report;

/** Gives every incident that has none a title: "Ambush of a patrol in Talwe region". */
final class Titles {

  private Titles() {}

  static Report given(Article article, Report report) {
    var incidents =
        report.incidents().stream()
            .map(it -> it.title().isBlank() ? titled(new Scene(article, report, it)) : it)
            .toList();
    return new Report(
        incidents,
        report.actors(),
        report.timeline(),
        report.otherQuantities(),
        report.context(),
        report.noIncident());
  }

  private static Incident titled(Scene scene) {
    var it = scene.incident();
    var what = new What(scene).noun();
    var place = new Where(scene.article(), it.location());
    var brief = place.brief();
    boolean placed = brief != null && !place.after(what).isEmpty();
    return new Incident(
        it.id(),
        it.main(),
        English.capitalised(English.joined(" ", what, placed ? brief : null)),
        it.event(),
        it.date(),
        it.reported(),
        it.reportedBy(),
        it.location(),
        it.participants(),
        it.responsibility(),
        it.weapons(),
        it.movements(),
        it.targets(),
        it.forceSizes(),
        it.casualties(),
        it.notMentioned(),
        it.totals(),
        it.responses(),
        it.purposes());
  }
}
