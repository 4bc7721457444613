package io.sitrep.mention.detail;

import io.sitrep.text.Document;
import io.sitrep.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what an action was said to be for: "designed to reassure traders". */
public final class PurposeFinder {

  private static final Pattern PURPOSE =
      Pattern.compile(
          "(?<![\\w-])(?:(?:designed|intended|meant|aimed|launched|conducted|carried out) to (?!be"
              + " )|aimed at |aiming (?:to|at) |in (?:retaliation|revenge|reprisal|response)"
              + " (?:for|to|against) )[^,.;:\"”()]+?(?= who | which | that | after | on"
              + " (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[,.;:\"”()]|$)");

  public List<Detail> find(Document document, Sentence sentence) {
    var found = new ArrayList<Detail>();
    var matcher = PURPOSE.matcher(sentence.span().in(document.text()).replace('\n', ' '));
    while (matcher.find()) {
      var span = Details.span(sentence, matcher.start(), matcher.end());
      found.add(new Detail(span, sentence.number(), matcher.group().strip(), "purpose"));
    }
    return found;
  }
}
