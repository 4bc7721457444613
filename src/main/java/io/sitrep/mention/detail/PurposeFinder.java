package io.sitrep.mention.detail;

import io.sitrep.text.CuedPattern;
import io.sitrep.text.Document;
import io.sitrep.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Finds what an action was said to be for: "designed to reassure traders". */
public final class PurposeFinder {

  private static final CuedPattern PURPOSE =
      new CuedPattern(
          "(?<![\\w-])(?:(?:designed|intended|meant|aimed|launched|conducted|carried out) to (?!be"
              + " )|aimed at |aiming (?:to|at) |in (?:retaliation|revenge|reprisal|response)"
              + " (?:for|to|against) )[^,.;:\"”()]+?(?= who | which | that | after | on"
              + " (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[,.;:\"”()]|$)",
          "designed to ",
          "intended to ",
          "meant to ",
          "aimed ",
          "launched to ",
          "conducted to ",
          "carried out to ",
          "aiming ",
          "in retaliation ",
          "in revenge ",
          "in reprisal ",
          "in response ");

  public List<Detail> find(Document document, Sentence sentence) {
    var found = new ArrayList<Detail>();
    for (var match : PURPOSE.all(sentence.span().in(document.text()).replace('\n', ' '))) {
      var span = Details.span(sentence, match.start(), match.end());
      found.add(new Detail(span, sentence.number(), match.group().strip(), "purpose"));
    }
    return found;
  }
}
