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
      if (stands(all.get(i), attribution, document) && isBetter(all, best, i)) {
        best = i;
      }
    }
    if (best >= 0) {
      all.set(best, spoken(all.get(best), attribution));
    } else {
      all.add(mention(document, attribution));
    }
  }

  private static boolean isBetter(List<ActorMention> all, int best, int at) {
    return best < 0 || all.get(at).type() == ActorType.PERSON;
  }

  /** A person anywhere in the phrase, or a body that opens it: not the one it is tied to. */
  private static boolean stands(ActorMention mention, Attribution attribution, Document document) {
    if (!attribution.source().overlaps(mention.span())) {
      return false;
    }
    int gap = mention.span().start() - attribution.source().start();
    return mention.type() == ActorType.PERSON
        || gap <= 0
        || document
            .text()
            .substring(attribution.source().start(), mention.span().start())
            .matches("(?i)(the|a|an|its|their|one of the|some) ");
  }

  /** A body that speaks is also called by the whole phrase: "army general staff". */
  private static ActorMention spoken(ActorMention mention, Attribution attribution) {
    var name = attribution.name();
    boolean fuller = mention.type() != ActorType.PERSON && name.length() > mention.name().length();
    var source = mention.with(mention.cues().asSource());
    return fuller && name.length() < 60 && name.indexOf(',') < 0 ? source.alsoCalled(name) : source;
  }

  private ActorMention mention(Document document, Attribution attribution) {
    var written = attribution.source().in(document.text());
    var person = person(attribution);
    boolean indefinite = written.matches("(?i)(a|an|another|one|some|two|three) .*");
    return new ActorMention(
        attribution.source(),
        attribution.sentence(),
        person.isEmpty() ? attribution.name() : person,
        "",
        person.isEmpty() ? abbreviation(attribution.name()) : List.of(),
        person.isEmpty() ? type(attribution.type()) : ActorType.PERSON,
        !person.isEmpty() || !indefinite,
        country(attribution.name()),
        Cues.NONE.asSource(),
        "source");
  }

  private String person(Attribution attribution) {
    var name = attribution.name();
    boolean surname =
        attribution.type() == SourceType.UNATTRIBUTED && name.matches("\\p{Lu}\\p{Ll}+");
    return surname && country(name) == null ? name : PersonNames.in(name, words);
  }

  /** "ACLED" of "monitoring group ACLED" */
  private static List<String> abbreviation(String name) {
    var last = name.substring(name.lastIndexOf(' ') + 1);
    boolean brief = !last.equals(name) && last.matches("\\p{Lu}[\\p{L}]*\\p{Lu}[\\p{L}]*");
    return brief ? List.of(last) : List.of();
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
