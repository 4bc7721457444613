package io.sitrep.mention.detail;

import io.sitrep.text.CuedPattern;
import io.sitrep.text.Document;
import io.sitrep.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds how attackers came or left: "in vehicles and on motorbikes". Safe for all threads. */
public final class MovementFinder {

  private static final String VEHICLES =
      "(?:(?:\\w+(?:-\\w+)*)"
          + " ){0,3}?(?:vehicles|motorbikes|motorcycles|trucks|cars|pickups|pick-ups|pick-up"
          + " trucks|vans|boats|speedboats|skiffs|canoes|bicycles|tractors|jeeps|technicals|horses|camels|helicopters|paragliders)";
  private static final String MEANS =
      "(?:on|in|aboard) (?:"
          + VEHICLES
          + "|horseback|foot|(?:a|two|three|four|several) (?:\\w+"
          + " )?(?:motorcycle|motorbike|car|van|pickup|boat|speedboat)s?)";
  private static final CuedPattern MOVEMENT =
      new CuedPattern(
          "(?<![\\w-])(?:(?:riding|travelling|traveling|arriving|driving) )?"
              + MEANS
              + "(?:,? and (?:"
              + MEANS
              + "|"
              + VEHICLES
              + "))?(?![\\w-])",
          "foot",
          "horse",
          "vehicle",
          "motor",
          "truck",
          "car",
          "pick",
          "van",
          "boat",
          "skiff",
          "canoe",
          "bicycle",
          "tractor",
          "jeep",
          "technical",
          "camel",
          "helicopter",
          "paraglider");

  /** Whom it is said of, close before; or what came of it, after. */
  private static final Pattern MOVER =
      Pattern.compile(
          "(?i)(?:gunm[ea]n|attackers?|assailants?|militants?|terrorists?|jihadists?|insurgents?|rebels|bandits|fighters|raiders|pirates|gunmen|men|extremists|assassins|they|arrived|came|fled|escaped|rode|riding|stormed|invaded|group|gang)[\"”]?(?:"
              + " (?:who|armed|had|were|and|in the|the|village|scene|area|town|away|into|out))*,?"
              + " $");

  public List<Detail> find(Document document, Sentence sentence) {
    var found = new ArrayList<Detail>();
    var text = sentence.span().in(document.text()).replace('\n', ' ');
    for (var match : MOVEMENT.all(text)) {
      if (MOVER.matcher(text.substring(Math.max(0, match.start() - 60), match.start())).find()) {
        var span = Details.span(sentence, match.start(), match.end());
        found.add(new Detail(span, sentence.number(), match.group(), "movement"));
      }
    }
    return found;
  }
}
