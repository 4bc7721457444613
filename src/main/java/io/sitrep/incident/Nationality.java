package io.sitrep.incident;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.CountryNames;
import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.lexicon.SourceType;
import io.sitrep.text.Sentence;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells a country's own forces from those of another: a soldier is foreign where the incident is
 * not in the country whose soldier he is. Countries are ISO 3166-1 alpha-2.
 */
final class Nationality {

  private static final Pattern SOLDIER =
      Pattern.compile("(?i)(soldier|troop|serviceman|servicemen|marine|trooper)s?");

  private static final Set<Party> FORCES = Set.of(Party.STATE_FORCES, Party.FOREIGN_FORCES);
  private static final Set<SourceType> STATE =
      Set.of(SourceType.MILITARY, SourceType.GOVERNMENT, SourceType.UNATTRIBUTED);
  private static final Set<ActorType> BODIES =
      Set.of(ActorType.STATE_FORCES, ActorType.GOVERNMENT, ActorType.FOREIGN_STATE);
  private static final PhraseTrie<String> DEMONYMS =
      new PhraseTrie<String>().from("world/countries.tsv", Nationality::addNames, 2, 3, 4);
  private static final int OWNER = 3;

  private final Findings findings;
  private final CastIndex cast;

  Nationality(Findings findings, CastIndex cast) {
    this.findings = findings;
    this.cast = cast;
  }

  private static void addNames(String[] row, PhraseTrie.Phrases<String> phrases) {
    for (var list : List.of(row[2], row[3], row[4])) {
      List.of(list.split(";")).forEach(name -> phrases.add(name, row[0]));
    }
  }

  /** Sets the party of every figure of soldiers in an incident in this country. */
  void settle(List<Figure> figures, String country) {
    var sovereign = CountryNames.sovereign(country);
    boolean foreign = false;
    boolean own = false;
    for (var figure : figures) {
      var nation = FORCES.contains(figure.party()) ? nation(figure) : null;
      if (nation != null) {
        boolean away = !nation.equals(sovereign);
        figure.judgedToBe(away ? Party.FOREIGN_FORCES : Party.STATE_FORCES);
        foreign |= away;
        own |= !away;
      }
    }
    if (foreign && !own) {
      figures.stream()
          .filter(f -> f.party() == Party.STATE_FORCES && isMilitary(f))
          .forEach(f -> f.judgedToBe(Party.FOREIGN_FORCES));
    }
  }

  private static boolean isMilitary(Figure figure) {
    return SOLDIER.matcher(figure.group()).matches();
  }

  /** Whose they are by their own words, or by the army that speaks of its "soldiers". */
  private @Nullable String nation(Figure figure) {
    var said = demonym(figure);
    return said != null || !isMilitary(figure)
        ? said
        : figure.mentions().stream()
            .map(m -> findings.attributionOf(m.span()))
            .filter(Objects::nonNull)
            .filter(a -> STATE.contains(cast.sourceType(a)))
            .map(a -> country(cast.source(a)))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  private @Nullable String country(@Nullable String actor) {
    return cast.cast().actors().stream()
        .filter(a -> a.id().equals(actor) && BODIES.contains(a.type()))
        .map(Actor::country)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** "<Turkish> soldiers", "<Turkey>'s army". */
  private @Nullable String demonym(Figure figure) {
    for (var mention : figure.mentions()) {
      var sentence = findings.document().sentence(mention.sentence());
      var group = mention.group();
      for (int i = Math.max(0, group.from() - OWNER); i < group.to(); i++) {
        boolean within = i >= group.from() || isOwned(sentence, group.from());
        var match = within ? DEMONYMS.longest(sentence.tokens(), i) : null;
        if (match != null && sentence.token(i).isCapitalised()) {
          return match.value();
        }
      }
    }
    return null;
  }

  private static boolean isOwned(Sentence sentence, int at) {
    return sentence.token(at).is("'s") || sentence.token(at - 1).is("'s");
  }
}
