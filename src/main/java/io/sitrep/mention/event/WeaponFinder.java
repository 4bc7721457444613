package io.sitrep.mention.event;

import io.sitrep.lexicon.Coded;
import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.lexicon.Tsv;
import io.sitrep.lexicon.WeaponCategory;
import io.sitrep.text.Document;
import io.sitrep.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds weapons. Read-only once made: safe for all threads. */
public final class WeaponFinder {

  private static final Set<String> SEIZURE =
      Set.of(
          "seized",
          "recovered",
          "confiscated",
          "seizure",
          "cache",
          "discovered",
          "surrendered",
          "seizing",
          "recovering",
          "defused",
          "unexploded",
          "haul",
          "impounded",
          "smuggling",
          "trafficking",
          "possession");
  private static final Set<String> MODIFIERS =
      Set.of(
          "home-made",
          "homemade",
          "improvised",
          "heavy",
          "automatic",
          "semi-automatic",
          "high-powered",
          "sharp",
          "crude",
          "powerful",
          "remote-controlled",
          "roadside",
          "suspected",
          "long",
          "large",
          "small",
          "petrol",
          "country-made",
          "locally-made",
          "explosive-laden",
          "heavy-calibre",
          "pump-action",
          "sawn-off",
          "silenced");

  /** Traces and generalities that name no weapon. */
  private static final Set<String> TRACES =
      Set.of(
          "shot",
          "shots",
          "gunshot",
          "gunshots",
          "bullet",
          "bullets",
          "weapon",
          "weapons",
          "shrapnel",
          "arms",
          "ammunition",
          "stray bullet",
          "stray bullets",
          "ball bearings",
          "gunfire",
          "fire",
          "splinters",
          "shell casings",
          "device",
          "munitions",
          "rounds",
          "warhead");

  private static final Set<String> NOT_AFTER =
      Set.of(
          "base",
          "bases",
          "industry",
          "test",
          "tests",
          "program",
          "programme",
          "maker",
          "factory",
          "squad",
          "market",
          "control",
          "laws",
          "crew",
          "crews",
          "operator",
          "operators");

  private final PhraseTrie<WeaponCategory> words = new PhraseTrie<>();

  public WeaponFinder() {
    for (var row : Tsv.rows("en/weapons.tsv")) {
      var category = Coded.parse(WeaponCategory.class, row[2]);
      words.add(row[0], category);
      words.add(row[1], category);
    }
  }

  /** In text order, none overlapping. */
  public List<WeaponMention> find(Document document) {
    var found = new ArrayList<WeaponMention>();
    document.sentences().forEach(sentence -> find(document.text(), sentence, found));
    return found;
  }

  private void find(String text, Sentence sentence, List<WeaponMention> found) {
    boolean used = sentence.tokens().stream().noneMatch(t -> SEIZURE.contains(t.norm()));
    int i = 0;
    while (i < sentence.size()) {
      var match = words.longest(sentence.tokens(), i);
      if (match == null || isNone(sentence, i, i + match.length())) {
        i += match == null ? 1 : match.length();
        continue;
      }
      int from = i;
      while (from > 0 && MODIFIERS.contains(sentence.token(from - 1).norm())) {
        from--;
      }
      var span = sentence.span(from, i + match.length());
      found.add(new WeaponMention(span, sentence.number(), span.in(text), match.value(), used));
      i += match.length();
    }
  }

  private static boolean isNone(Sentence sentence, int from, int to) {
    var words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(i == from ? "" : " ").append(sentence.token(i).norm());
    }
    return TRACES.contains(words.toString())
        || (to < sentence.size() && NOT_AFTER.contains(sentence.token(to).norm()));
  }
}
