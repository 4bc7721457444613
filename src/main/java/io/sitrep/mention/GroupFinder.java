package io.sitrep.mention;

import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.PersonNoun;
import io.sitrep.mention.PersonGroup.Form;
import io.sitrep.mention.Quantity.Exactly;
import io.sitrep.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the people a sentence speaks of, counted or not. Read-only once made: safe for all threads.
 */
public final class GroupFinder {

  private static final Set<String> GATHERINGS =
      Set.of(
          "group", "convoy", "team", "party", "crowd", "total", "gang", "band", "patrol", "batch",
          "crew", "section");
  private static final Set<String> PARTITIVES =
      Set.of("them", "whom", "these", "those", "us", "which");

  private final NounLexicon nouns = new NounLexicon();
  private final NameReader names = new NameReader();
  private final HeadFinder heads = new HeadFinder(nouns);
  private final BareNumbers bare = new BareNumbers(nouns);

  /** In text order, none overlapping; quantities are those of the same sentence. */
  public List<PersonGroup> find(Sentence sentence, List<QuantityMention> quantities) {
    var found = new ArrayList<PersonGroup>();
    int next = 0;
    int i = 0;
    while (i < sentence.size()) {
      while (next < quantities.size() && quantities.get(next).from() < i) {
        next++;
      }
      var quantity =
          next < quantities.size() && quantities.get(next).from() == i
              ? quantities.get(next)
              : null;
      var group = quantity == null ? uncounted(sentence, i) : counted(sentence, quantity);
      if (group != null) {
        found.add(group);
        i = group.to();
      } else {
        i = quantity == null ? i + 1 : quantity.to();
      }
    }
    return found;
  }

  private @Nullable PersonGroup counted(Sentence sentence, QuantityMention quantity) {
    int from = start(sentence, quantity.from());
    boolean definite = from > 0 && isDefinite(sentence, from - 1);
    var draft = new Draft(sentence, from, quantity);
    draft.form = definite ? Form.COUNTED_DEFINITE : Form.COUNTED;
    int at = quantity.to();
    if (at + 1 < sentence.size() && sentence.token(at).is("of")) {
      var whole = partOf(sentence, at + 1, draft);
      if (whole != null) {
        return whole;
      }
    }
    while (at < sentence.size() && Words.FURTHER.contains(sentence.token(at).norm())) {
      draft.further = true;
      at++;
    }
    var head = heads.counted(sentence, at, quantity.quantity());
    if (head != null) {
      return draft.with(head);
    }
    if (draft.further) {
      return draft.bare(at, Party.UNKNOWN);
    }
    if (bare.isPeople(sentence, quantity)) {
      draft.form = definite ? Form.COUNTED_DEFINITE : Form.BARE;
      return draft.bare(quantity.to(), Party.UNKNOWN);
    }
    return null;
  }

  /** "a group of 12 men" starts at the article. */
  private static int start(Sentence sentence, int at) {
    if (at >= 2
        && sentence.token(at - 1).is("of")
        && GATHERINGS.contains(sentence.token(at - 2).norm())) {
      return at >= 3 && sentence.token(at - 3).is("a") ? at - 3 : at - 2;
    }
    return at;
  }

  private static boolean isDefinite(Sentence sentence, int at) {
    var norm = sentence.token(at).norm();
    return norm.equals("the") || norm.equals("these") || norm.equals("those") || norm.equals("all");
  }

  /** "two of them", "three of the soldiers", "four of whom". */
  private @Nullable PersonGroup partOf(Sentence sentence, int at, Draft draft) {
    draft.partitive = true;
    var word = sentence.token(at).norm();
    if (PARTITIVES.contains(word)) {
      return draft.bare(at + 1, Party.UNKNOWN);
    }
    if (Words.DETERMINERS.contains(word)) {
      var head = heads.of(sentence, at + 1);
      if (head != null) {
        return draft.with(head);
      }
    }
    draft.partitive = false;
    return null;
  }

  private @Nullable PersonGroup uncounted(Sentence sentence, int at) {
    var norm = sentence.token(at).norm();
    if (norm.equals("a") || norm.equals("an") || norm.equals("another")) {
      return indefinite(sentence, at);
    }
    if (Words.POSSESSIVES.contains(norm) || norm.equals("'s")) {
      return possessed(sentence, at);
    }
    if (norm.equals("the") || norm.equals("this") || norm.equals("that")) {
      return definite(sentence, at);
    }
    if (norm.equals("he") || norm.equals("she") || norm.equals("him")) {
      return one(sentence, at, at + 1, "", Party.UNKNOWN, Form.PRONOUN, "pronoun");
    }
    if (norm.equals("they") || norm.equals("them")) {
      return open(sentence, at, at + 1, "", Party.UNKNOWN, Form.PRONOUN, "pronoun");
    }
    return bareNoun(sentence, at);
  }

  private @Nullable PersonGroup indefinite(Sentence sentence, int at) {
    boolean further = sentence.token(at).is("another");
    var head = heads.singular(sentence, at + 1);
    if (head != null) {
      var group =
          one(sentence, at, head.to(), head.noun(), head.party(), Form.INDEFINITE, "indefinite");
      return further ? furthered(group) : group;
    }
    if (further && !isNounLike(sentence, at + 1)) {
      return furthered(one(sentence, at, at + 1, "", Party.UNKNOWN, Form.INDEFINITE, "another"));
    }
    return null;
  }

  private boolean isNounLike(Sentence sentence, int at) {
    return at < sentence.size()
        && sentence.token(at).isWord()
        && !Words.PHRASE_ENDS.contains(sentence.token(at).norm())
        && !sentence.token(at).norm().endsWith("ed");
  }

  private @Nullable PersonGroup possessed(Sentence sentence, int at) {
    var head = heads.of(sentence, at + 1);
    if (head == null) {
      return null;
    }
    if (head.plural()) {
      return open(sentence, at, head.to(), head.noun(), head.party(), Form.PLURAL, "possessed");
    }
    var form = head.kind() == PersonNoun.Kind.KIN ? Form.KIN : Form.DEFINITE;
    return one(sentence, at, head.to(), head.noun(), head.party(), form, "possessed");
  }

  private @Nullable PersonGroup definite(Sentence sentence, int at) {
    var head = heads.of(sentence, at + 1);
    if (head == null) {
      return null;
    }
    return head.plural()
        ? open(sentence, at, head.to(), head.noun(), head.party(), Form.DEFINITE, "definite")
        : one(sentence, at, head.to(), head.noun(), head.party(), Form.DEFINITE, "definite");
  }

  private @Nullable PersonGroup bareNoun(Sentence sentence, int at) {
    var name = names.read(sentence, at);
    var head = heads.of(sentence, at);
    if (name != null && (head == null || name.to() > head.to())) {
      var party = head == null ? Party.UNKNOWN : head.party();
      return new PersonGroup(
          at,
          name.to(),
          sentence.span(at, name.to()),
          new Exactly(1),
          name.text(),
          "",
          party,
          Form.NAMED,
          false,
          false,
          List.of(name.text()),
          "name");
    }
    if (head == null) {
      return null;
    }
    if (head.plural()) {
      return open(sentence, at, head.to(), head.noun(), head.party(), Form.PLURAL, "plural");
    }
    return at == 0
        ? one(sentence, at, head.to(), head.noun(), head.party(), Form.INDEFINITE, "headline-noun")
        : null;
  }

  private static PersonGroup one(
      Sentence sentence, int from, int to, String noun, Party party, Form form, String foundBy) {
    var text = sentence.token(from).text();
    return new PersonGroup(
        from,
        to,
        sentence.span(from, to),
        new Exactly(1),
        text,
        noun,
        party,
        form,
        false,
        false,
        List.of(),
        foundBy);
  }

  private static PersonGroup open(
      Sentence sentence, int from, int to, String noun, Party party, Form form, String foundBy) {
    return new PersonGroup(
        from,
        to,
        sentence.span(from, to),
        null,
        "",
        noun,
        party,
        form,
        false,
        false,
        List.of(),
        foundBy);
  }

  private static PersonGroup furthered(PersonGroup g) {
    return new PersonGroup(
        g.from(),
        g.to(),
        g.span(),
        g.quantity(),
        g.quantityText(),
        g.noun(),
        g.party(),
        g.form(),
        true,
        g.partitive(),
        g.names(),
        g.foundBy());
  }

  /** A counted group on its way. */
  private static final class Draft {
    private final Sentence sentence;
    private final int from;
    private final QuantityMention quantity;
    private Form form = Form.COUNTED;
    private boolean further;
    private boolean partitive;

    Draft(Sentence sentence, int from, QuantityMention quantity) {
      this.sentence = sentence;
      this.from = from;
      this.quantity = quantity;
    }

    PersonGroup with(HeadFinder.Head head) {
      return group(head.to(), scaled(head), head.noun(), head.party(), head.foundBy());
    }

    PersonGroup bare(int to, Party party) {
      return group(to, quantity.quantity(), "", party, "bare-number");
    }

    /** "two couples" are four people. */
    private Quantity scaled(HeadFinder.Head head) {
      return head.size() > 1 && quantity.quantity() instanceof Exactly(long n)
          ? new Exactly(n * head.size())
          : quantity.quantity();
    }

    private PersonGroup group(int to, Quantity count, String noun, Party party, String foundBy) {
      int end = Math.max(to, quantity.to());
      return new PersonGroup(
          from,
          end,
          sentence.span(from, end),
          count,
          text(),
          noun,
          party,
          form,
          further,
          partitive,
          List.of(),
          foundBy);
    }

    private String text() {
      var words = new StringBuilder();
      int to = quantity.to();
      if (to - 1 > quantity.from() && sentence.token(to - 1).is("of")) {
        to--;
      }
      for (int i = quantity.from(); i < to; i++) {
        boolean spaced =
            i > quantity.from()
                && sentence.token(i).span().start() > sentence.token(i - 1).span().end();
        words.append(spaced ? " " : "").append(sentence.token(i).text());
      }
      return words.toString();
    }
  }
}
