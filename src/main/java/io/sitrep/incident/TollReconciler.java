package io.sitrep.incident;

import static io.sitrep.incident.FigureBook.count;

import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.PersonGroup.Form;
import io.sitrep.mention.casualty.CasualtyMention;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Turns what an article says over and over of one incident into figures: repeats merged, parts
 * pointed at their totals, earlier tolls superseded, conflicting ones side by side.
 */
final class TollReconciler {

  /** Forms that tell of victims one by one rather than of a whole toll. */
  private static final Set<Form> SINGLE =
      Set.of(Form.INDEFINITE, Form.KIN, Form.NAMED, Form.PRONOUN, Form.DEFINITE);

  private static final String CHARGED = "charged";
  private static final Set<String> OWN = Set.of("my", "our");

  /** What is done to people, where "dead" and "died" only say how they ended. */
  private static final Set<String> VICTIMS = WordClasses.of("incident", "victims");

  private final Findings findings;
  private final FigureBook book;
  private final Ordinals ordinals;
  private final Rivals rivals;
  private final ElidedNouns elided;
  private final boolean murderSuicide;

  private TollReconciler(Findings findings) {
    this.findings = findings;
    book = new FigureBook(findings);
    ordinals = new Ordinals(findings, book);
    rivals = new Rivals(findings, book);
    elided = new ElidedNouns(findings, book);
    murderSuicide = MurderSuicide.isTold(findings.document());
  }

  /** The figures of one incident, in text order of their first mention. */
  static List<Figure> reconcile(Findings findings, List<CasualtyMention> told) {
    var reconciler = new TollReconciler(findings);
    var mentions = OwnLosses.settled(findings, MurderSuicide.settled(findings.document(), told));
    mentions.stream().filter(m -> m.link() != Link.DEED).forEach(reconciler::add);
    mentions.stream().filter(m -> m.link() == Link.DEED).forEach(reconciler::add);
    var figures = reconciler.book.figures();
    KillerDeaths.settle(figures);
    Leftovers.settle(findings, figures);
    var headline =
        mentions.stream()
            .filter(m -> m.link() != Link.DEED || m.outcome() == Outcome.KILLED)
            .filter(findings.headline()::contains)
            .toList();
    HeadlineTotals.adopt(figures, headline);
    return figures;
  }

  private void add(CasualtyMention mention) {
    if (book.isDeathOfWounded(mention)) {
      book.add(mention);
      return;
    }
    switch (mention.link()) {
      case PART -> addPart(mention);
      case TOLL -> addToll(mention);
      case FORMER_TOLL -> addFormerToll(mention);
      case WEAK -> addWeak(mention);
      case SELF -> addSelf(mention);
      case WHOLE -> addWhole(mention);
      case DEED -> addDeed(mention);
    }
  }

  /** Comes last, when all else that is told of the dead, or of those shot, is known. */
  private void addDeed(CasualtyMention mention) {
    var live = book.live(mention.outcome());
    long told = live.stream().mapToLong(Figure::count).sum();
    boolean charge = mention.foundBy().equals(CHARGED); // one death may bring several
    boolean counted = told > 0 && (charge || mention.outcome() == Outcome.WOUNDED);
    if (counted || told >= count(mention) || live.stream().anyMatch(FigurePairs::isTotal)) {
      return;
    }
    var all = book.add(mention);
    live.forEach(figure -> figure.partOf(all));
  }

  private void addPart(CasualtyMention mention) {
    boolean named = mention.group().form() == Form.NAMED;
    var side = named ? book.soleSideOf(mention) : null;
    var whole = side == null ? book.wholeOf(mention) : side;
    if (whole == null || isFellow(whole, mention)) {
      addWhole(mention);
      return;
    }
    var same = named ? null : book.samePart(mention);
    if (same != null && same != whole) {
      same.repeatedBy(mention);
      if (same.isLive()
          && whole.first().sentence() == mention.sentence()
          && !mention.group().partitive()) {
        same.partOf(whole);
      }
    } else if (whole.count() > count(mention)) {
      book.add(mention).partOf(whole);
    } else {
      whole.repeatedBy(mention);
    }
  }

  /** "Among the dead were a teacher and <a nurse>", where no total is told. */
  private static boolean isFellow(Figure figure, CasualtyMention mention) {
    return figure.first().link() == Link.PART
        && !mention.group().partitive()
        && figure.partOf() == null
        && figure.isToldIn(mention.sentence())
        && (figure.count() == count(mention)
            || figure.first().triggerFrom() == mention.triggerFrom());
  }

  private void addToll(CasualtyMention mention) {
    var same = book.sameCount(mention);
    if (same != null) {
      same.repeatedBy(mention);
      if (TollCues.isRise(findings, mention)) {
        book.lowerTotals(same, mention).forEach(former -> former.supersededBy(same));
      }
      return;
    }
    var earlier = book.live(mention.outcome());
    var toll = book.add(mention);
    if (TollCues.isFormer(findings, mention)) {
      toll.supersededBy(earlier.isEmpty() ? null : earlier.getFirst());
    } else {
      boolean rise = TollCues.isRise(findings, mention);
      boolean former = rise && earlier.stream().anyMatch(figure -> isFormerTotal(figure, toll));
      earlier.stream()
          .filter(figure -> !former || figure.party() != Party.ARMED_GROUP)
          .forEach(figure -> yieldTo(figure, toll, revises(toll, figure, rise)));
    }
  }

  private void addFormerToll(CasualtyMention mention) {
    var live = book.live(mention.outcome());
    var same = book.sameCount(mention);
    (same == null ? book.add(mention) : same)
        .supersededBy(live.isEmpty() || live.getLast() == same ? null : live.getLast());
  }

  /** A new toll takes back a lower one; figures of particular people become its parts. */
  private static void yieldTo(Figure figure, Figure toll, boolean revised) {
    if (figure.isSelf()) {
      return;
    }
    if (!revised) {
      figure.conflictsWith(toll);
      return;
    }
    if (isFormerTotal(figure, toll)) {
      figure.supersededBy(toll);
      return;
    }
    boolean general = toll.party() == Party.UNKNOWN;
    boolean single =
        SINGLE.contains(figure.first().group().form())
            && Sides.isSameSide(figure.party(), toll.party());
    if (figure.count() < toll.count()
        && (single
            || (general
                && figure.party() != Party.UNKNOWN
                && figure.party() != Party.ARMED_GROUP))) {
      figure.partOf(toll);
    } else if (figure.party() == toll.party() || (general && figure.party() != Party.ARMED_GROUP)) {
      figure.supersededBy(toll);
    }
  }

  /** A risen toll takes back whoever's was lower; any other only its own source's. */
  private static boolean revises(Figure toll, Figure figure, boolean rise) {
    boolean higher = rise && toll.count() > figure.count();
    return higher || (FigurePairs.isSameSource(figure, toll) && !isOthersLowerWord(toll, figure));
  }

  /** "Fourteen people were killed … police <put the toll at eight>": no revision of the lead. */
  private static boolean isOthersLowerWord(Figure toll, Figure figure) {
    return toll.count() < figure.count()
        && toll.attribution() != null
        && figure.attribution() == null
        && (FigurePairs.isTotal(figure)
            || figure.mentions().stream().anyMatch(TollReconciler::isPlain));
  }

  /** "Raiders kill seven": a headline's word for all of them. */
  private static boolean isPlain(CasualtyMention mention) {
    var form = mention.group().form();
    return (form == Form.BARE || form == Form.COUNTED) && !mention.group().partitive();
  }

  /** "Seventeen died", and two days later "a death brought the toll to 18". */
  private static boolean isFormerTotal(Figure figure, Figure toll) {
    return FigurePairs.isTotal(figure)
        && !figure.isToldIn(toll.first().sentence())
        && figure.count() < toll.count()
        && 2 * figure.count() >= toll.count();
  }

  private void addWeak(CasualtyMention mention) {
    boolean told =
        book.figures().stream()
            .anyMatch(f -> f.outcome() == Outcome.WOUNDED && f.count() >= count(mention));
    boolean definite = !mention.group().isCounted() || mention.group().form() == Form.NAMED;
    if (told && !definite && count(mention) > 1) {
      addPart(mention);
      return;
    }
    if (!told && !definite && book.sameCount(mention) == null) {
      addWhole(mention);
    }
  }

  private void addSelf(CasualtyMention mention) {
    if (book.figures().stream().anyMatch(f -> f.isSelf() || isNamedIn(mention, f))) {
      return;
    }
    var told =
        book.live(Outcome.KILLED).stream().filter(f -> f.party() == Party.ARMED_GROUP).toList();
    if (!told.isEmpty() && mention.group().further()) {
      book.add(mention); // "the other two blew themselves up"
      return;
    }
    if (!told.isEmpty()) {
      told.stream()
          .filter(attackers -> attackers.count() > count(mention))
          .findFirst()
          .ifPresent(attackers -> book.add(mention).partOf(attackers));
      return;
    }
    var all = murderSuicide ? book.allTheDead(mention) : null;
    var figure = book.add(mention);
    if (all != null) {
      figure.partOf(all);
    }
  }

  private void addWhole(CasualtyMention mention) {
    var group = mention.group();
    if (group.ordinal() > 1) {
      ordinals.add(mention);
    } else if (book.isAnotherBeside(mention)) {
      addCounted(mention);
    } else if (group.form() == Form.PRONOUN || group.form() == Form.DEFINITE || isOwnKin(group)) {
      addDefinite(mention);
    } else if (group.form() == Form.NAMED) {
      addNamed(mention);
    } else if (group.partitive() && book.isPartOfToll(mention) && !areOfTheHurt(mention)) {
      addPart(mention);
    } else if (group.further() && !isOtherThanTheDead(mention)) {
      addFurther(mention);
    } else {
      addCounted(mention);
    }
  }

  /** "nine died and 13 were hurt, <three of whom> later died": no part of the nine. */
  private boolean areOfTheHurt(CasualtyMention mention) {
    var sentence = findings.document().sentence(mention.sentence());
    boolean whom = sentence.token(mention.group().to() - 1).is("whom");
    var before =
        findings.casualtiesIn(mention.sentence()).stream()
            .filter(m -> m.group().to() <= mention.group().from())
            .reduce((_, later) -> later);
    return whom
        && mention.outcome() == Outcome.KILLED
        && before.filter(m -> m.outcome() == Outcome.WOUNDED).isPresent();
  }

  /** "killing a guard and wounding <three others>": others than the guard. */
  private boolean isOtherThanTheDead(CasualtyMention mention) {
    return mention.outcome() == Outcome.WOUNDED
        && count(mention) > 1
        && book.live(Outcome.WOUNDED).stream().noneMatch(f -> Leftovers.isBlow(f.first()))
        && findings.casualtiesIn(mention.sentence()).stream()
            .filter(m -> m.outcome() == Outcome.KILLED)
            .anyMatch(m -> m.group().span().end() < mention.group().span().start());
  }

  /** "my son was killed": a speaker's words for somebody told of already. */
  private static boolean isOwnKin(PersonGroup group) {
    return group.form() == Form.KIN && OWN.contains(group.quantityText().toLowerCase(Locale.ROOT));
  }

  private static boolean isNamedIn(CasualtyMention mention, Figure figure) {
    var names = mention.group().names();
    return figure.outcome() == mention.outcome()
        && !names.isEmpty()
        && VictimNames.areAmong(names, figure.names());
  }

  /** "He died", "the officer died": new only where nothing told covers it. */
  private void addDefinite(CasualtyMention mention) {
    boolean told =
        book.figures().stream()
            .anyMatch(f ->
                f.outcome() == mention.outcome()
                    && !isOfOtherSide(f, mention)
                    && !isBesides(f, mention));
    if (!told) {
      book.add(mention);
    } else if (isKiller(mention)) {
      addKiller(mention);
    }
  }

  /** "Seven policemen were killed … <the imam> was also killed": no policeman. */
  private boolean isBesides(Figure figure, CasualtyMention mention) {
    var sentence = findings.document().sentence(mention.sentence());
    int verb = mention.triggerFrom();
    return mention.group().form() == Form.DEFINITE
        && verb > 0
        && sentence.token(verb - 1).is("also")
        && figure.party() != mention.group().party()
        && !FigurePairs.isOfPeople(figure);
  }

  /** "Three militants were killed and <the commander of the platoon> died": no one told of yet. */
  private static boolean isOfOtherSide(Figure figure, CasualtyMention mention) {
    var party = mention.group().party();
    boolean officer =
        Totals.isState(party)
            && (figure.party() == Party.ARMED_GROUP || figure.party() == Party.CIVILIAN);
    boolean gunman = party == Party.ARMED_GROUP && Totals.isState(figure.party());
    return mention.group().form() == Form.DEFINITE
        && (officer || gunman)
        && !FigurePairs.isOfPeople(figure);
  }

  /** "The gunman was shot dead" after his victims were told of. */
  private boolean isKiller(CasualtyMention mention) {
    return mention.outcome() == Outcome.KILLED
        && mention.group().party() == Party.ARMED_GROUP
        && mention.group().form() == Form.DEFINITE
        && count(mention) == 1
        && book.figures().stream()
            .noneMatch(f ->
                f.outcome() == Outcome.KILLED
                    && (f.isSelf() || f.party() == Party.ARMED_GROUP || f.party() == Party.MIXED))
        && book.live(Outcome.KILLED).stream().anyMatch(f -> f.count() > 1 || isNoKiller(f));
  }

  /** "a woman", "an officer": nobody a gunman can be. */
  private static boolean isNoKiller(Figure figure) {
    return Totals.isState(figure.party())
        || VictimNouns.isUnlike(VictimNouns.head(figure.group()), "man");
  }

  /** Those who "were killed" are his victims; those who "are dead" may be all. */
  private void addKiller(CasualtyMention mention) {
    var killer = book.add(mention);
    book.live(Outcome.KILLED).stream()
        .filter(f -> f != killer && f.count() > 1 && FigurePairs.isOfPeople(f))
        .filter(f -> !VICTIMS.contains(f.first().lemma()) && !f.isToldIn(mention.sentence()))
        .findFirst()
        .ifPresent(killer::partOf);
  }

  private void addNamed(CasualtyMention mention) {
    var among = book.withRoomFor(mention);
    if (!among.isEmpty()) {
      if (Sides.isOneSide(among)) {
        among.getFirst().repeatedBy(mention);
      }
      return;
    }
    for (var figure : book.live(mention.outcome())) {
      if (figure.isSelf() && isNamedIn(mention, figure)) {
        figure.repeatedBy(mention);
        return;
      }
      if (figure.isNamed() && !figure.isSelf()) {
        figure.joinedBy(mention, count(mention), "victims named one by one are added");
        return;
      }
    }
    book.add(mention);
  }

  private void addFurther(CasualtyMention mention) {
    var same = book.same(mention);
    if (same != null
        && !same.isToldIn(mention.sentence())
        && (count(mention) > 1 || same.first().group().further())) {
      same.repeatedBy(mention);
      return;
    }
    var toll = book.deadAmong(mention);
    var figure = book.add(mention);
    elided.inherit(figure, mention);
    var whole = toll == null ? book.brokenDown(figure) : toll;
    if (whole != null) {
      figure.partOf(whole);
    }
    book.live(mention.outcome()).stream()
        .filter(f -> f.first().group().further() && FigurePairs.isRefined(f, figure))
        .forEach(f -> f.conflictsWith(figure));
  }

  private void addCounted(CasualtyMention mention) {
    var told = book.toldAs(mention);
    if (told != null) {
      told.heldToBe(mention.group().party(), mention.group().noun(), "said of all of them");
      return;
    }
    var same = book.same(mention);
    var live = book.live(mention.outcome());
    if (same != null && !isFormerPart(same, mention)) {
      same.repeatedBy(mention);
      if (same.partOf() != null && ElidedNouns.isOfSameWords(same.partOf(), mention)) {
        same.partOf(null); // "two men and a girl"
      }
      return;
    }
    if (!live.isEmpty() && TollCues.isFormer(findings, mention)) {
      book.add(mention).supersededBy(live.getFirst());
      return;
    }
    var vague = book.vaguely(mention);
    if (vague != null) {
      vague.refinedBy(mention);
      return;
    }
    var found = book.deadAmong(mention);
    if (found != null) {
      book.add(mention).partOf(found);
      return;
    }
    var whole = book.totalAbove(mention);
    if (whole != null && FigureBook.isPlain(mention)) {
      whole.identifiedBy(mention.group().names());
      whole.spelt(count(mention));
      return;
    }
    var figure = book.add(mention);
    elided.inherit(figure, mention);
    if (whole != null) {
      figure.partOf(whole);
    } else if (!isLastOfSum(figure)) {
      absorb(figure);
      rivals.compare(figure);
    }
  }

  /** "14 were killed, an official said. <Nine died in Dola and five in Karsk>, the mayor said." */
  private boolean isLastOfSum(Figure figure) {
    int sentence = figure.first().sentence();
    var here =
        book.live(figure.outcome()).stream()
            .filter(f -> f.first().sentence() == sentence && !f.isSelf())
            .toList();
    long sum = here.stream().mapToLong(Figure::count).sum();
    var total =
        book.live(figure.outcome()).stream()
            .filter(f -> f.first().sentence() < sentence && f.count() == sum)
            .filter(f -> Sides.isSameSide(f.party(), figure.party()))
            .findFirst()
            .orElse(null);
    if (here.size() < 2 || total == null) {
      return false;
    }
    here.forEach(f -> f.partOf(total));
    total.conflicts().removeAll(here);
    here.forEach(f -> f.conflicts().remove(total));
    return true;
  }

  /** "Police had reported four deaths" is a toll of before, though four of the dead died first. */
  private boolean isFormerPart(Figure same, CasualtyMention mention) {
    return same.partOf() != null && TollCues.isPastPerfect(findings, mention);
  }

  /** A later total takes up the figures it sums, and the victims told of one by one. */
  private void absorb(Figure total) {
    if (isSumOfAll(total)) {
      book.live(total.outcome()).stream().filter(f -> f != total).forEach(f -> f.partOf(total));
      return;
    }
    var earlier =
        book.live(total.outcome()).stream()
            .filter(f -> f != total && f.first().sentence() < total.first().sentence())
            .filter(f -> Sides.isSameSide(f.party(), total.party()))
            .filter(f -> !f.isSelf())
            .toList();
    long sum = earlier.stream().mapToLong(Figure::count).sum();
    absorbSelf(total, sum);
    boolean ofAll =
        FigurePairs.isOfPeople(total) && OtherAttacks.areTheNews(findings, total.first());
    for (var figure : earlier) {
      var group = figure.first().group();
      boolean single =
          SINGLE.contains(group.form())
              || group.partitive()
              || group.further()
              || (FigurePairs.isOfPeople(total) && FigurePairs.isOfKin(figure));
      boolean foreign =
          (group.further() && !FigurePairs.isSameSource(figure, total))
              || book.isClaimBeside(figure, total);
      if ((total.count() == sum && earlier.size() > 1 && !book.isClaimBeside(figure, total))
          || (total.count() > sum
              && (single || ofAll)
              && !foreign
              && !FigurePairs.isOfOtherScene(findings, figure, total))) {
        figure.partOf(total);
      }
    }
  }

  /** "14 rebels, 2 soldiers dead", and then "16 people were killed": both sides together. */
  private boolean isSumOfAll(Figure total) {
    var others = book.live(total.outcome()).stream().filter(f -> f != total).toList();
    return others.size() > 1
        && total.party() == Party.UNKNOWN
        && FigurePairs.isOfPeople(total)
        && others.stream().allMatch(f -> f.first().sentence() < total.first().sentence())
        && others.stream().mapToLong(Figure::count).sum() == total.count();
  }

  /** "Two people have died": the one he shot and the gunman. */
  private void absorbSelf(Figure total, long others) {
    var self = book.live(total.outcome()).stream().filter(Figure::isSelf).toList();
    long selves = self.stream().mapToLong(Figure::count).sum();
    if (selves > 0 && FigurePairs.isOfPeople(total) && total.count() == others + selves) {
      book.live(total.outcome()).stream()
          .filter(f -> f != total && f.first().sentence() < total.first().sentence())
          .forEach(f -> f.partOf(total));
    }
  }
}
