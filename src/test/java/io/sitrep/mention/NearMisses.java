package io.sitrep.mention;

import io.sitrep.article.ArticleReader;
import io.sitrep.article.Limits;
import io.sitrep.article.RawArticle;
import io.sitrep.article.Supplied;
import io.sitrep.article.UnreadableArticleException;
import io.sitrep.lexicon.AbbreviationList;
import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.mention.casualty.CasualtyFinder;
import io.sitrep.text.DocumentReader;
import io.sitrep.text.Sentence;
import io.sitrep.text.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Lists what the finder of casualties nearly read in a folder of articles, the most frequent first:
 * the lexicons grow from it.
 */
public final class NearMisses {

  private static final Set<String> BE = Set.of("was", "were", "been", "being");
  private static final Set<String> NO_NOUNS =
      Set.of("was", "is", "has", "as", "this", "its", "his", "others", "across", "plus", "versus");
  private static final int NOUN_REACH = 3;
  private static final int VERB_REACH = 4;
  private static final int SNIPPET = 70;

  private final DocumentReader documents = new DocumentReader(AbbreviationList.english());
  private final QuantityFinder quantities = new QuantityFinder();
  private final GroupFinder groups = new GroupFinder();
  private final CasualtyFinder casualties = new CasualtyFinder();
  private final NounLexicon nouns = new NounLexicon();
  private final PhraseTrie<Boolean> outcomes = new PhraseTrie<>();
  private final Map<Miss, Seen> seen = new HashMap<>();

  enum Kind {
    /** "Seventeen drovers were killed", where "drovers" is in no lexicon. */
    NOUN,
    /** "Four guards were quelled", where "quelled" is in no lexicon. */
    VERB,
    /** People counted in a sentence that tells of deaths or the like, and nothing read of them. */
    UNREAD
  }

  record Miss(Kind kind, String word) {}

  record Seen(int count, String example) {}

  NearMisses() {
    outcomes.from("en/outcomes.tsv", (row, phrases) -> phrases.add(row[0], true), 0);
  }

  /** The folder, and how many to show of each kind. */
  public static void main(String[] args) throws IOException {
    var misses = new NearMisses();
    try (var files = Files.walk(Path.of(args[0]))) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        misses.read(file);
      }
    }
    for (var kind : Kind.values()) {
      misses.report(kind, Integer.parseInt(args[1])).forEach(System.out::println);
    }
  }

  private void read(Path file) throws IOException {
    try {
      var name = String.valueOf(file.getFileName());
      var raw = new RawArticle(name, Files.readAllBytes(file), Supplied.NOTHING);
      read(new ArticleReader(Limits.DEFAULT).read(raw).text());
    } catch (UnreadableArticleException e) {
      System.err.println(file + ": " + e.problem().reason());
    }
  }

  void read(String text) {
    for (var sentence : documents.read(text).sentences()) {
      read(text, sentence);
    }
  }

  /** "kind, word, count, example", the most frequent first. */
  List<String> report(Kind kind, int most) {
    return seen.entrySet().stream()
        .filter(it -> it.getKey().kind() == kind)
        .sorted(
            Comparator.comparingInt((Map.Entry<Miss, Seen> it) -> -it.getValue().count())
                .thenComparing(it -> it.getKey().word()))
        .limit(most)
        .map(it ->
            String.join(
                "\t",
                kind.name().toLowerCase(Locale.ROOT),
                it.getKey().word(),
                String.valueOf(it.getValue().count()),
                it.getValue().example()))
        .toList();
  }

  private void read(String text, Sentence sentence) {
    var numbers = quantities.find(sentence);
    var people = groups.find(sentence, numbers);
    var read = casualties.find(sentence).stream().map(it -> it.group().from()).toList();
    var counted = new ArrayList<>(people);
    counted.removeIf(group -> !group.isCounted() || read.contains(group.from()));
    counted.forEach(group -> verb(text, sentence, group));
    int outcome = outcome(sentence);
    if (outcome < 0) {
      return;
    }
    if (!counted.isEmpty() && read.isEmpty()) {
      note(Kind.UNREAD, sentence.token(outcome), text);
    }
    for (var number : numbers) {
      if (people.stream().noneMatch(it -> it.from() == number.from() && isKnown(sentence, it))) {
        noun(text, sentence, number);
      }
    }
  }

  /** Not just by what befell it: "seventeen drovers were killed". */
  private boolean isKnown(Sentence sentence, PersonGroup group) {
    return IntStream.range(group.from(), group.to())
        .anyMatch(at -> nouns.person(sentence, at) != null);
  }

  private void noun(String text, Sentence sentence, QuantityMention number) {
    for (int i = number.to(); i < Math.min(sentence.size(), number.to() + NOUN_REACH); i++) {
      var token = sentence.token(i);
      if (!token.isWord() || nouns.isThing(sentence, i) || nouns.person(sentence, i) != null) {
        return;
      }
      var word = token.norm();
      if (word.length() > 3 && word.endsWith("s") && !NO_NOUNS.contains(word)) {
        note(Kind.NOUN, token, text);
        return;
      }
    }
  }

  private void verb(String text, Sentence sentence, PersonGroup group) {
    boolean passive = false;
    for (int i = group.to(); i < Math.min(sentence.size(), group.to() + VERB_REACH); i++) {
      var token = sentence.token(i);
      if (passive && token.norm().matches(".{3,}(ed|en|wn|un)")) {
        if (outcomes.longest(sentence.tokens(), i) == null) {
          note(Kind.VERB, token, text);
        }
        return;
      }
      passive |= BE.contains(token.norm());
    }
  }

  private int outcome(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (outcomes.longest(sentence.tokens(), i) != null) {
        return i;
      }
    }
    return -1;
  }

  private void note(Kind kind, Token token, String text) {
    int from = Math.max(0, token.span().start() - SNIPPET);
    int to = Math.min(text.length(), token.span().end() + SNIPPET);
    var example = text.substring(from, to).replaceAll("\\s+", " ").strip();
    seen.merge(
        new Miss(kind, token.norm()),
        new Seen(1, example),
        (known, _) -> new Seen(known.count() + 1, known.example()));
  }
}
