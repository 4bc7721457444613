package io.sitrep.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names strung to a place: "in Dabura, Kor district, Kenya", "in Dabura, Kor and Mele", "Dabura and
 * Kor districts".
 */
final class ListedPlaces implements Construction {

  @Override
  public String id() {
    return "listed";
  }

  @Override
  public List<Found> find(Scene scene) {
    var places = new ArrayList<Found>(scene.found());
    int before = places.size();
    var names = scene.names();
    for (int i = 0; i + 1 < names.size(); i++) {
      forward(scene, names.get(i), names.get(i + 1), places);
    }
    for (int i = names.size() - 1; i > 0; i--) {
      backward(scene, names.get(i - 1), names.get(i), places);
    }
    return places.subList(before, places.size());
  }

  private void forward(Scene scene, Name left, Name right, List<Found> places) {
    var place = at(left, places);
    if (place != null && at(right, places) == null && isStrung(scene, left, right)) {
      var relation = place.relation() == Relation.BETWEEN ? Relation.IN : place.relation();
      places.add(place(scene, right, relation));
    }
  }

  /** Only a plural noun reaches back: "Dabura and Kor districts". */
  private void backward(Scene scene, Name left, Name right, List<Found> places) {
    boolean plural = right.hasTail() && scene.norm(right.tail() - 1).endsWith("s");
    boolean and = scene.norm(left.to()).equals("and") && right.from() == left.to() + 1;
    boolean place = plural && and && !Guard.isBarred(scene, left) && !Guard.isBarred(scene, right);
    if (!place) {
      return;
    }
    var found = Approach.to(scene, left.from()).relation();
    var relation = found == null ? Relation.OF : found;
    var kind = Kinds.ofNoun(scene.cues(), singular(scene.norm(right.tail() - 1)));
    for (var name : List.of(left, right)) {
      if (at(name, places) == null) {
        places.add(new Found(name.from(), name.to(), kind, relation, id()));
      }
    }
  }

  private static String singular(String noun) {
    return noun.endsWith("ies")
        ? noun.substring(0, noun.length() - 3) + "y"
        : noun.substring(0, noun.length() - 1);
  }

  private static @Nullable Found at(Name name, List<Found> places) {
    for (var place : places) {
      if (place.from() < name.to() && name.from() < place.to()) {
        return place;
      }
    }
    return null;
  }

  private static boolean isStrung(Scene scene, Name left, Name right) {
    int gap = left.hasTail() && !isLink(scene, left.to()) ? left.tail() : left.to();
    boolean comma = scene.norm(gap).equals(",");
    boolean and = scene.norm(gap).equals("and") || scene.norm(gap).equals("or");
    int next = comma && scene.norm(gap + 1).equals("and") ? gap + 2 : gap + 1;
    return (comma || and)
        && right.from() == next
        && !scene.is(right.to(), Cue.SPEECH)
        && !isSpeaker(scene, right)
        && isOpen(scene, right)
        && (Kinds.ofName(scene, right) == null
            ? !Guard.bars(scene, right)
            : !Guard.isBarred(scene, right));
  }

  /** "A doctor at Dabura clinic, Musa Adan, said" */
  private static boolean isSpeaker(Scene scene, Name name) {
    return scene.norm(name.to()).equals(",")
        && (scene.is(name.to() + 1, Cue.SPEECH) || scene.is(name.to() + 1, Cue.FUNCTION))
        && name.size() > 1
        && !name.hasTail()
        && scene.known(name).isEmpty()
        && Set.of("said", "says", "told", "was", "has", "is", "had", "who")
            .contains(scene.norm(name.to() + 1));
  }

  private static boolean isLink(Scene scene, int i) {
    return scene.norm(i).equals(",") || scene.norm(i).equals("and");
  }

  /** True where no noun follows that the name might only describe. */
  private static boolean isOpen(Scene scene, Name name) {
    int after = name.tail();
    return after >= scene.size()
        || (scene.token(after).isMark() && !scene.norm(after).equals("'s"))
        || scene.is(after, Cue.FUNCTION)
        || (Kinds.ofName(scene, name) != null && !scene.norm(after).equals("'s"));
  }

  private Found place(Scene scene, Name name, Relation relation) {
    return new Found(name.from(), name.to(), Kinds.of(scene, name), relation, id());
  }
}
