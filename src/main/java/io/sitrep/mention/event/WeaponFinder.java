package io.sitrep.mention.event;

import io.sitrep.lexicon.Coded;
import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.lexicon.WeaponCategory;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.text.Document;
import io.sitrep.text.Sentence;
import io.sitrep.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds weapons. Read-only once made: safe for all threads. */
public final class WeaponFinder {

  private static final Set<String> RANKS =
      Set.of("naik", "corporal", "bombardier", "havildar", "sergeant");

  private static final Set<String> SEIZURE = WordClasses.of("event", "seizure");
  private static final Set<String> MODIFIERS = WordClasses.of("event", "modifiers");

  /** Traces and generalities that name no weapon. */
  private static final Set<String> TRACES = WordClasses.of("event", "traces");

  private static final Set<String> NOT_AFTER = WordClasses.of("event", "not-after");

  private static final Set<String> TANK_FIRE = WordClasses.of("event", "tank-fire");
  private static final Pattern MADE =
      Pattern.compile(
          "[\\w.-]+-(type|style|made|laden|caliber|calibre|controlled|detonated|propelled|guided"
              + "|range|packed|filled|powered|operated|launched|grade)");
  private static final Pattern DESIGNATION = Pattern.compile("\\p{Lu}+[a-z]*-\\d+\\w*");

  private final PhraseTrie<WeaponCategory> words = new PhraseTrie<>();

  public WeaponFinder() {
    words.from("en/weapons.tsv", WeaponFinder::read, 0, 1);
  }

  private static void read(String[] row, PhraseTrie.Phrases<WeaponCategory> phrases) {
    var category = Coded.parse(WeaponCategory.class, row[2]);
    phrases.add(row[0], category);
    phrases.add(row[1], category);
  }

  /** In text order, none overlapping. */
  public List<WeaponMention> find(Document document) {
    var found = new ArrayList<WeaponMention>();
    document.sentences().forEach(sentence -> find(document.text(), sentence, found));
    return found;
  }

  private void find(String text, Sentence sentence, List<WeaponMention> found) {
    boolean used = !sentence.has(SEIZURE);
    int i = 0;
    while (i < sentence.size()) {
      var match = match(sentence, i);
      if (match != null && !isRank(sentence, i) && !isNone(sentence, i, i + match.length())) {
        int from = fullFrom(sentence, i);
        var span = sentence.span(from, weaponEnd(sentence, i, i + match.length()));
        found.add(new WeaponMention(span, sentence.number(), span.in(text), match.value(), used));
      }
      i += match == null ? 1 : match.length();
    }
  }

  /** "<Lance> Naik Omar Sela" */
  private static boolean isRank(Sentence sentence, int at) {
    return sentence.token(at).is("lance")
        && at + 1 < sentence.size()
        && RANKS.contains(sentence.token(at + 1).norm());
  }

  /** "rifle" of "rifle fire", but "live fire" */
  private static int weaponEnd(Sentence sentence, int from, int to) {
    boolean arm = to - from > 1 && !sentence.token(to - 2).is("live");
    return arm && sentence.token(to - 1).is("fire") ? to - 1 : to;
  }

  private PhraseTrie.@Nullable Match<WeaponCategory> match(Sentence sentence, int at) {
    int laden = LadenVehicle.end(sentence, at);
    if (laden > 0) {
      return new PhraseTrie.Match<>(laden - at, WeaponCategory.CAR_BOMB);
    }
    int rammed = RammingVehicle.end(sentence, at);
    return rammed > 0
        ? new PhraseTrie.Match<>(rammed - at, WeaponCategory.VEHICLE)
        : words.longest(sentence.tokens(), at);
  }

  /** "MG-520 helicopters", "Shahed-type attack drones" */
  private static int fullFrom(Sentence sentence, int at) {
    int from = at;
    while (from > 0 && isModifier(sentence.token(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean isModifier(Token token) {
    return MODIFIERS.contains(token.norm())
        || MADE.matcher(token.norm()).matches()
        || DESIGNATION.matcher(token.text()).matches();
  }

  /** Capitalised after another capital, in a sentence that has small letters. */
  private static boolean isName(Sentence sentence, int at) {
    return at > 1
        && sentence.token(at).isCapitalised()
        && sentence.token(at - 1).isCapitalised()
        && sentence.token(at).text().chars().anyMatch(Character::isLowerCase);
  }

  private static boolean isNone(Sentence sentence, int from, int to) {
    var words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(i == from ? "" : " ").append(sentence.token(i).norm());
    }
    if (from > 1 && sentence.token(from - 1).is("a") && sentence.token(from - 2).is("like")) {
      return true;
    }
    if (isName(sentence, from)) {
      return true; // "Assam Rifles"
    }
    if (words.toString().equals("technical")) {
      return to < sentence.size() && sentence.token(to).isWord();
    }
    if (sentence.token(to - 1).norm().matches("tanks?")) {
      return to >= sentence.size() || !TANK_FIRE.contains(sentence.token(to).norm());
    }
    return TRACES.contains(words.toString())
        || (to < sentence.size() && NOT_AFTER.contains(sentence.token(to).norm()));
  }
}
