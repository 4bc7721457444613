package io.sitrep.briefing;

import io.sitrep.incident.Casualty;
import io.sitrep.incident.Status;
import io.sitrep.lexicon.Outcome;
import java.util.ArrayList;
import java.util.Objects;

/** In a few words, who says a figure and on what basis. */
record Attributed(Scene scene, Casualty casualty) {

  /** For a tile: "Niger, on its own losses". */
  String note() {
    var source = SourceName.of(casualty.source());
    var said = source == null ? "no source named for this figure" : note(source);
    var meaning = casualty.outcome() == Outcome.NEUTRALISED ? "meaning not defined" : null;
    return English.joined(
        "; ", said, meaning, Scene.conflicts(casualty) ? "figures conflict" : null, revised());
  }

  private String note(SourceName source) {
    var name = source.subject();
    return switch (casualty.source().stance()) {
      case OWN_LOSSES ->
          English.capitalised(name)
              + ", on "
              + (source.says().equals("say") ? "their" : "its")
              + " own losses";
      case ADVERSARY_LOSSES -> "claim by " + name + " about the other side";
      case THIRD_PARTY, UNATTRIBUTED ->
          (casualty.status() == Status.CLAIMED ? "claim by " : "according to ") + name;
    };
  }

  private String revised() {
    return scene.superseded().stream()
        .filter(it -> casualty.id().equals(it.supersededBy()))
        .map(it -> "revised from " + new Figure(it.count()).words())
        .findFirst()
        .orElse("");
  }

  /** For the table: "Defence ministry". */
  String source() {
    var source = SourceName.of(casualty.source());
    return source == null
        ? "Not attributed in the article"
        : English.capitalised(source.subject().replaceFirst("^the ", ""));
  }

  /** For the table: "A party on its own losses; part of the 12 above". */
  String basis() {
    var notes = new ArrayList<String>();
    notes.add(stance());
    if (casualty.outcome() == Outcome.NEUTRALISED) {
      notes.add("not added to deaths");
    }
    var whole = scene.casualty(casualty.partOf());
    if (whole != null) {
      notes.add("included in " + new Figure(whole.count()).words());
    }
    if (casualty.status() == Status.SUPERSEDED || casualty.supersededBy() != null) {
      var now = scene.casualty(casualty.supersededBy());
      notes.add(now == null ? "since revised" : "superseded by " + new Figure(now.count()).words());
    }
    if (casualty.status() == Status.DISPUTED) {
      notes.add("disputed");
    }
    conflicts(notes);
    return String.join("; ", notes);
  }

  private void conflicts(ArrayList<String> notes) {
    var others =
        casualty.conflictsWith().stream()
            .map(scene::casualty)
            .filter(Objects::nonNull)
            .map(it -> new Figure(it.count()).words())
            .toList();
    if (!others.isEmpty()) {
      notes.add("conflicts with " + English.list(others));
    }
  }

  private String stance() {
    return switch (casualty.source().stance()) {
      case OWN_LOSSES -> "A party on its own losses";
      case ADVERSARY_LOSSES -> "A party’s claim about its adversary";
      case THIRD_PARTY -> "A third party";
      case UNATTRIBUTED ->
          casualty.source().name() == null
              ? "Article’s own voice"
              : "Source’s tie to either side not stated";
    };
  }
}
