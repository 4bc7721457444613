package io.sitrep.incident;

import io.sitrep.lexicon.EventType;
import io.sitrep.mention.event.WeaponMention;
import java.util.List;

/** What an article tells of one incident before it is known who did what. */
record Account(Strand strand, List<Figure> figures, List<WeaponMention> weapons, EventType type) {

  Account {
    figures = List.copyOf(figures);
    weapons = List.copyOf(weapons);
  }

  static Account of(Findings findings, Strand strand) {
    var figures = TollReconciler.reconcile(findings, strand.casualties());
    var weapons = Weapons.of(findings, strand);
    var type = EventTyper.type(findings, strand, weapons, figures);
    PartyJudge.judge(findings, strand, type, figures);
    return new Account(strand, figures, weapons, type);
  }

  IncidentScope scope() {
    return new IncidentScope(strand.isMain(), strand.sentences(), strand.parts(), type);
  }
}
