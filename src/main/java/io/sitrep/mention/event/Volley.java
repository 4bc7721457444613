package io.sitrep.mention.event;

import io.sitrep.lexicon.Coded;
import io.sitrep.lexicon.EventType;
import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.lexicon.WeaponCategory;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is launched at somebody from afar: "launched 80 drones and five missiles at Kovia"; no test
 * of missiles, which fall into the sea.
 */
final class Volley {

  private static final int REACH = 12;
  private static final Set<String> VERBS = WordClasses.of("event", "verbs");
  private static final Set<String> AT = Set.of("at", "against", "into", "across");
  private static final Set<String> EMPTY = WordClasses.of("event", "empty");
  private static final Set<String> TRIALS = WordClasses.of("event", "trials");

  private final PhraseTrie<WeaponCategory> weapons = new PhraseTrie<>();

  Volley() {
    weapons.from("en/weapons.tsv", Volley::read, 0, 1);
  }

  private static void read(String[] row, PhraseTrie.Phrases<WeaponCategory> phrases) {
    var category = Coded.parse(WeaponCategory.class, row[2]);
    phrases.add(row[0], category);
    phrases.add(row[1], category);
  }

  /** The kind of attack that the verb at this index tells of, or null. */
  @Nullable EventType at(Sentence sentence, int at) {
    if (!VERBS.contains(sentence.token(at).norm())) {
      return null;
    }
    EventType type = null;
    int end = Math.min(sentence.size() - 1, at + REACH);
    for (int i = at + 1; i < end && !sentence.token(i).is(","); i++) {
      if (type != null && AT.contains(sentence.token(i).norm())) {
        return isTrial(sentence, i) ? null : type;
      }
      type = type == null ? type(sentence, i) : type;
    }
    return null;
  }

  private @Nullable EventType type(Sentence sentence, int at) {
    var weapon = weapons.longest(sentence.tokens(), at);
    return weapon == null
        ? null
        : switch (weapon.value()) {
          case DRONE -> EventType.DRONE_STRIKE;
          case MISSILE -> EventType.AIRSTRIKE;
          case ROCKET, MORTAR, ARTILLERY -> EventType.SHELLING;
          default -> null;
        };
  }

  private static boolean isTrial(Sentence sentence, int preposition) {
    int noun = sentence.token(preposition + 1).is("the") ? preposition + 2 : preposition + 1;
    return (noun < sentence.size() && EMPTY.contains(sentence.token(noun).norm()))
        || sentence.has(TRIALS);
  }
}
