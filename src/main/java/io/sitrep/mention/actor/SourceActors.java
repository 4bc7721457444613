package io.sitrep.mention.actor;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.SourceType;
import io.sitrep.mention.source.Attribution;
import io.sitrep.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins the sources of an article with its actors: a source no actor stands for becomes one. */
final class SourceActors {

  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

  private final ActorWords words;
  private final Countries countries;

  SourceActors(ActorWords words, Countries countries) {
    this.words = words;
    this.countries = countries;
  }

  List<ActorMention> join(
      Document document, List<ActorMention> found, List<Attribution> attributions) {
    var all = new ArrayList<>(found);
    for (var attribution : attributions) {
      if (!attribution.carried() && !isPronoun(document, attribution)) {
        join(document, attribution, all);
      }
    }
    return all;
  }

  private void join(Document document, Attribution attribution, List<ActorMention> all) {
    int best = -1;
    for (int i = 0; i < all.size(); i++) {
      var mention = all.get(i);
      boolean inside = attribution.source().overlaps(mention.span());
      if (inside && (best < 0 || mention.type() == ActorType.PERSON)) {
        best = i;
      }
    }
    if (best >= 0) {
      all.set(best, all.get(best).with(all.get(best).cues().asSource()));
    } else {
      all.add(mention(document, attribution));
    }
  }

  private ActorMention mention(Document document, Attribution attribution) {
    var written = attribution.source().in(document.text());
    var person = PersonNames.in(attribution.name(), words);
    boolean indefinite = written.matches("(?i)(a|an|another|one|some|two|three) .*");
    return new ActorMention(
        attribution.source(),
        attribution.sentence(),
        person.isEmpty() ? attribution.name() : person,
        "",
        List.of(),
        person.isEmpty() ? type(attribution.type()) : ActorType.PERSON,
        !person.isEmpty() || !indefinite,
        country(attribution.name()),
        Cues.NONE.asSource(),
        "source");
  }

  private @Nullable String country(String name) {
    return countries.names.word(name.toLowerCase(Locale.ROOT));
  }

  private static boolean isPronoun(Document document, Attribution attribution) {
    var written = attribution.source().in(document.text()).toLowerCase(Locale.ROOT);
    return PRONOUNS.contains(written);
  }

  private static ActorType type(SourceType type) {
    return switch (type) {
      case GOVERNMENT, LOCAL_OFFICIAL -> ActorType.GOVERNMENT;
      case MILITARY, POLICE -> ActorType.STATE_FORCES;
      case ARMED_GROUP -> ActorType.ARMED_GROUP;
      case UN -> ActorType.INTERNATIONAL_ORGANISATION;
      case MEDIA -> ActorType.COMPANY;
      case HEALTH, RESCUE, WITNESS, RESIDENT, NGO, FAMILY, EXPERT, OPPOSITION, UNATTRIBUTED ->
          ActorType.CIVILIAN_GROUP;
    };
  }
}
