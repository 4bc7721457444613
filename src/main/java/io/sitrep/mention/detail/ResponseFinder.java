package io.sitrep.mention.detail;

import io.sitrep.text.CuedPattern;
import io.sitrep.text.Document;
import io.sitrep.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds what followed an incident: mourning, curfews, arrests, condemnation, searches, rewards. */
public final class ResponseFinder {

  private static final String SUBJECT = "(?<=^|[,;:”\"] )(?:(?:and|but) )?(?:[\\w'’.-]+ ){1,9}?";
  private static final String OBJECT = "[^,.;:\"”()]+?";
  private static final String END =
      "(?= (?:after|in connection|following|who|which|while|as|by|began|on"
          + " (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b|[,.;:\"”()]|$)";

  private static final Map<String, CuedPattern> PATTERNS =
      Map.of(
          "mourning",
          new CuedPattern(
              "(?i)(?<!\\w)(?:\\w+(?:-\\w+)?[- ])?(?:days?|day period) of (?:\\w+"
                  + " )?mourning(?!\\w)",
              "mourning"),
          "curfew",
          new CuedPattern(
              "(?i)(?<!\\w)(?:\\w+-(?:\\w+-)?(?:hour|dawn|night|long) |round-the-clock |nightly"
                  + " |indefinite |night-time |strict |total )?curfew (?:was |has been |were"
                  + " )?(?:imposed|declared|extended|announced|in"
                  + " place)(?!\\w)|(?:imposed|declared|announced|extended) (?:an? |the )(?:[\\w-]+"
                  + " ){0,3}curfew(?!\\w)",
              "curfew"),
          "emergency",
          new CuedPattern(
              "(?i)(?:declared|imposed|proclaimed) a (?:\\w+ )?state of emergency(?!\\w)",
              "state of emergency"),
          "arrest",
          new CuedPattern(
              "(?:"
                  + SUBJECT
                  + "(?:was|were|have been|has been|had been) (?:arrested|detained|taken into"
                  + " custody))(?!\\w)|[Pp]olice (?:have |had |said they had"
                  + " )?(?:arrested|detained) "
                  + OBJECT
                  + END,
              "arrested",
              "detained",
              "taken into custody"),
          "condemnation",
          new CuedPattern(
              "(?:"
                  + SUBJECT
                  + "(?:condemned|denounced) (?:the |this |what he called )?(?:\\w+"
                  + " )?(?:attacks?|killings?|bombings?|violence|massacre|ambush|raid|murders?|incident|shooting))(?!\\w)",
              "condemned",
              "denounced"),
          "search",
          new CuedPattern(
              "(?i)(?:launched|opened|ordered|mounted|began) an? (?:\\w+"
                  + " ){0,2}(?:manhunt|search|investigation|inquiry|hunt|operation|probe)(?!\\w)|(?<!\\w)(?:a"
                  + " manhunt|an investigation|a search operation|an operation) (?:was|is|has been)"
                  + " (?:under ?way|launched|opened)",
              "manhunt",
              "search",
              "investigation",
              "inquiry",
              "hunt",
              "operation",
              "probe"),
          "reward",
          new CuedPattern(
              "(?i)(?:offered|offering|announced) (?:an? )?(?:\\S+ ){0,4}reward(?: of \\S+(?:"
                  + " million)?)?(?!\\w)",
              "reward"),
          "reinforcement",
          new CuedPattern(
              "(?i)(?<!\\w)(?:reinforcements|additional (?:troops|forces|police)|more"
                  + " (?:troops|police)|extra (?:troops|police)) (?:were|have been|had been|was)"
                  + " (?:sent|deployed)(?!\\w)",
              "reinforcements",
              "troops",
              "forces",
              "police"));

  /** Those of one sentence in text order, each kind once. */
  public List<Detail> find(Document document, Sentence sentence) {
    var found = new ArrayList<Detail>();
    var text = sentence.span().in(document.text()).replace('\n', ' ');
    var folded = text.toLowerCase(Locale.ROOT);
    PATTERNS.forEach((id, pattern) -> {
      var matcher = pattern.first(text, folded);
      if (matcher != null) {
        var span = Details.span(sentence, matcher.start(), matcher.end());
        found.add(new Detail(span, sentence.number(), matcher.group().strip(), id));
      }
    });
    found.sort(Comparator.comparing(Detail::span).thenComparing(Detail::foundBy));
    return found;
  }
}
