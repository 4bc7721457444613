package io.sitrep.mention.actor;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.SourceType;
import io.sitrep.mention.NumberReader;
import io.sitrep.mention.source.Attribution;
import io.sitrep.mention.source.Strength;
import io.sitrep.text.Document;
import io.sitrep.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Joins the sources of an article with its actors: a source no actor stands for becomes one. */
final class SourceActors {

  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

  /** Those who speak of incidents more often than they witness them. */
  private static final Pattern STATESMEN =
      Pattern.compile(
          "(?i)(the )?((\\w+ ){0,3}(minister|secretary)( for("
              + " \\w+){1,3})?|president|chancellor|premier|pope|king|governor|senator|cllr|councillor|ambassador|congressman|congresswoman)"
              + " .*");

  private static final Pattern RULERS =
      Pattern.compile(
          "(?i)(the )?(military|junta|regime|government|chief minister|governor|president)");
  private static final Pattern MILITARY = Pattern.compile("(?i)(the )?military");
  private static final Pattern OPENING =
      Pattern.compile(
          "(?is)((the|a|an|its|their|one of the|some|.+, the) )?((local|banned|outlawed|regional) )?");
  private static final Pattern GENITIVE = Pattern.compile("['’][sS]");
  private static final Pattern SPEAKERS =
      Pattern.compile(
          "(?i).*\\b(spokes\\w+|sources?|communiques?|statements?|reports?|denied|bulletins?|said|members?|of)\\b.*");
  private static final Pattern INDEFINITE =
      Pattern.compile("(?i)(a|an|another|one|some|two|three) .*");
  private static final Pattern PEOPLE = Pattern.compile("(?i).*\\bpeople");
  private static final Pattern SURNAME = Pattern.compile("\\p{Lu}\\p{Ll}+");
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{L}]*\\p{Lu}[\\p{L}]*");
  private static final Pattern ARTICLE = Pattern.compile("^(?i:the) ");
  private static final Pattern OFFICES =
      Pattern.compile("(?i).*\\b(prosecutor|attorney|examiner|court|ministry)\\b.*");

  private static final Pattern GROUP =
      Pattern.compile(
          "(?i)(the )?(armed |militant |rebel |resistance |insurgent )?group|the movement");

  private static final Pattern CLAIMING =
      Pattern.compile(
          "\\s+((has|had|later|also|on \\w+) )?claim(ed|s) (responsibility|credit|the \\w+|both)\\b");

  private static final Pattern SPOKESMEN =
      Pattern.compile("(?is).*\\b(spokes\\w+|officer|chief|head|director|commander|official)\\b.*");

  /** "Daily Sentinel", "the Herald" */
  private static final Pattern MEDIA =
      Pattern.compile(
          "(the )?(Daily|Sunday|Weekly) .*|(.* )?(Sentinel|Herald|Tribune|Gazette|Newspaper|Newspapers"
              + "|Guardian|Telegraph|Courier|Observer|Chronicle|Times|Post|Vanguard|Punch)");

  private static final int PEOPLE_REACH = 5;

  private static final Pattern ODD =
      Pattern.compile("(?is)(not|no|•|what|also|that|this|a statement|statement)\\b.*|•.*");

  /** "Rovers kept their title", "youths charged over" */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?s).+ (kept|received|charged|won|lost|has|have|had|is|are|was|were|will)\\b.*"
              + "|.+ (over|with|of|in|at|for|to|from|by|on|no\\.?)");

  private final ActorWords words;
  private final Violence violence;

  SourceActors(ActorWords words, Violence violence) {
    this.words = words;
    this.violence = violence;
  }

  List<ActorMention> join(
      Document document, List<ActorMention> found, List<Attribution> attributions) {
    var bySentence = found.stream().collect(groupingBy(ActorMention::sentence));
    for (var attribution : attributions) {
      if (!attribution.carried() && !isPronoun(document, attribution)) {
        join(
            document,
            attribution,
            found,
            bySentence.computeIfAbsent(attribution.sentence(), _ -> new ArrayList<>()));
      }
    }
    return bySentence.values().stream().flatMap(List::stream).collect(toCollection(ArrayList::new));
  }

  /** The mentions are those of the attribution's sentence. */
  private void join(
      Document document,
      Attribution attribution,
      List<ActorMention> found,
      List<ActorMention> here) {
    int best = -1;
    for (int i = 0; i < here.size(); i++) {
      if (stands(here.get(i), attribution, document) && isBetter(here, best, i)) {
        best = i;
      }
    }
    boolean body = best >= 0 && here.get(best).type() != ActorType.PERSON;
    if (best >= 0 && !(body && speaksByName(attribution))) {
      here.set(best, spoken(document, here.get(best), attribution));
    } else {
      var fresh = mention(document, attribution);
      if (isSomeone(fresh, attribution)) {
        here.add(named(document, fresh, found));
      }
    }
  }

  /** "The group said": the armed group last named, the first of its sentence. */
  private static ActorMention named(
      Document document, ActorMention fresh, List<ActorMention> found) {
    if (!GROUP.matcher(fresh.name()).matches()) {
      return fresh;
    }
    ActorMention last = null;
    for (var mention : found) {
      boolean before = mention.span().start() < fresh.span().start();
      if (before
          && mention.type() == ActorType.ARMED_GROUP
          && mention.named()
          && !mention.foundBy().equals("described-actor")
          && (last == null || last.sentence() < mention.sentence())) {
        last = mention;
      }
    }
    if (last == null) {
      return fresh;
    }
    boolean claims =
        CLAIMING
            .matcher(document.text())
            .region(fresh.span().end(), document.text().length())
            .lookingAt();
    var cues = claims ? fresh.cues().asClaim() : fresh.cues();
    return last.standingAt(fresh.span(), fresh.sentence(), cues);
  }

  /** "A police spokesman, Aram Teko, told": the man speaks, not the police. */
  private boolean speaksByName(Attribution attribution) {
    return attribution.name().indexOf(' ') > 0
        && SPOKESMEN.matcher(attribution.name()).matches()
        && !PersonNames.in(attribution.name(), words).isEmpty();
  }

  /** Aid and rights bodies known by name speak of much besides the incident. */
  private static boolean isKnownBody(ActorMention mention) {
    return mention.type() == ActorType.CIVILIAN_GROUP && !mention.key().isEmpty();
  }

  private static boolean isOpinion(ActorType type, String name) {
    return switch (type) {
      case PERSON -> STATESMEN.matcher(name).matches();
      case GOVERNMENT -> RULERS.matcher(name).matches();
      case FOREIGN_STATE, INTERNATIONAL_ORGANISATION -> true;
      case STATE_FORCES, ARMED_GROUP, CIVILIAN_GROUP, COMPANY -> MILITARY.matcher(name).matches();
    };
  }

  /** What is said counts or tells of harm. */
  private boolean tellsFacts(Document document, Attribution attribution) {
    var sentence = document.sentence(attribution.sentence());
    for (int i = 0; i < sentence.size(); i++) {
      var token = sentence.token(i);
      boolean inside =
          (attribution.reach().overlaps(token.span())
                  || token.span().end() <= attribution.source().start())
              && !attribution.source().overlaps(token.span());
      if (inside
          && (counts(sentence, i)
              || violence.isHarm(sentence, i)
              || violence.verb(sentence, i) > 0)) {
        return true;
      }
    }
    return false;
  }

  /** "150,000 people", "nine young men"; not "two days", "$100 million". */
  private boolean counts(Sentence sentence, int at) {
    var token = sentence.token(at);
    if (!token.isNumber() && NumberReader.small(token.norm()) < 0) {
      return false;
    }
    return IntStream.range(at + 1, Math.min(sentence.size(), at + PEOPLE_REACH))
        .anyMatch(i -> words.people.longest(sentence.tokens(), i) != null);
  }

  /** Not "what he described", "a statement read on television", "his brother". */
  private static boolean isSomeone(ActorMention mention, Attribution attribution) {
    if (mention.type() == ActorType.PERSON || mention.country() != null) {
      return true;
    }
    var name = attribution.name();
    boolean vague = attribution.type() == SourceType.UNATTRIBUTED;
    boolean proper = name.matches("(?s)\\p{Lu}.*") && name.split(" ").length < 7;
    boolean odd = ODD.matcher(name).matches() || CLAUSE.matcher(name).matches();
    return !odd && (!vague || proper) && attribution.type() != SourceType.FAMILY;
  }

  private static boolean isBetter(List<ActorMention> all, int best, int at) {
    return best < 0 || all.get(at).type() == ActorType.PERSON;
  }

  /** A person anywhere in the phrase, or a body that opens it: not the one it is tied to. */
  private static boolean stands(ActorMention mention, Attribution attribution, Document document) {
    if (!attribution.source().overlaps(mention.span())) {
      return false;
    }
    if (owns(mention, attribution, document)) {
      return false;
    }
    int gap = mention.span().start() - attribution.source().start();
    return mention.type() == ActorType.PERSON
        || gap <= 0
        || OPENING
            .matcher(
                document.text().substring(attribution.source().start(), mention.span().start()))
            .matches();
  }

  /** "Hamal" of "Hamal's armed wing, the Dawn Brigades": the wing speaks. */
  private static boolean owns(ActorMention mention, Attribution attribution, Document document) {
    int from = mention.span().end();
    int to = Math.min(document.text().length(), from + 2);
    return to < attribution.source().end()
        && GENITIVE.matcher(document.text().substring(from, to)).matches();
  }

  /** A body that speaks is also called by the whole phrase: "army general staff". */
  private ActorMention spoken(Document document, ActorMention mention, Attribution attribution) {
    var name = attribution.name();
    boolean fuller = mention.type() != ActorType.PERSON && name.length() > mention.name().length();
    boolean denies =
        mention.type() == ActorType.ARMED_GROUP && attribution.strength() == Strength.DENY;
    boolean opinion = denies || isOpinion(mention.type(), mention.name()) || isKnownBody(mention);
    boolean tells = !opinion || (!denies && tellsFacts(document, attribution));
    var source = mention.with(tells ? mention.cues().asSource() : mention.cues().asRemark());
    return fuller && isName(name, mention.name()) ? source.alsoCalled(name) : source;
  }

  /** "army general staff" of "army"; not "army spokesmen", "a document of the army". */
  private static boolean isName(String phrase, String name) {
    boolean longer =
        phrase.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT))
            || phrase.toLowerCase(Locale.ROOT).endsWith(name.toLowerCase(Locale.ROOT));
    return longer
        && phrase.split(" ", -1).length - name.split(" ", -1).length < 3
        && phrase.indexOf(',') < 0
        && !SPEAKERS.matcher(phrase).matches();
  }

  private ActorMention mention(Document document, Attribution attribution) {
    var written = attribution.source().in(document.text());
    var person = person(attribution);
    boolean indefinite = INDEFINITE.matcher(written).matches();
    return new ActorMention(
        attribution.source(),
        attribution.sentence(),
        person.isEmpty() ? attribution.name() : person,
        "",
        person.isEmpty() ? abbreviation(attribution.name()) : List.of(),
        person.isEmpty() ? type(attribution) : ActorType.PERSON,
        !person.isEmpty() || !(indefinite || PEOPLE.matcher(attribution.name()).matches()),
        false,
        country(attribution.name()),
        isOpinion(person.isEmpty() ? type(attribution) : ActorType.PERSON, attribution.name())
                && !tellsFacts(document, attribution)
            ? Cues.NONE.asRemark()
            : Cues.NONE.asSource(),
        "source");
  }

  private String person(Attribution attribution) {
    var name = attribution.name();
    if (MEDIA.matcher(name).matches()) {
      return "";
    }
    boolean surname =
        attribution.type() == SourceType.UNATTRIBUTED && SURNAME.matcher(name).matches();
    if (country(name) != null) {
      return "";
    }
    return surname ? name : PersonNames.in(name, words);
  }

  /** "ACLED" of "monitoring group ACLED" */
  private static List<String> abbreviation(String name) {
    var last = name.substring(name.lastIndexOf(' ') + 1);
    boolean brief = !last.equals(name) && ABBREVIATION.matcher(last).matches();
    return brief ? List.of(last) : List.of();
  }

  private static @Nullable String country(String name) {
    return Countries.named(ARTICLE.matcher(name).replaceFirst("").split(" and ", 2)[0]);
  }

  private static boolean isPronoun(Document document, Attribution attribution) {
    var written = attribution.source().in(document.text()).toLowerCase(Locale.ROOT);
    return PRONOUNS.contains(written);
  }

  private ActorType type(Attribution attribution) {
    if (country(attribution.name()) != null) {
      return ActorType.FOREIGN_STATE;
    }
    if (attribution.type() == SourceType.UNATTRIBUTED
        && MEDIA.matcher(attribution.name()).matches()) {
      return ActorType.COMPANY;
    }
    return OFFICES.matcher(attribution.name()).matches()
        ? ActorType.GOVERNMENT
        : type(attribution.type());
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
