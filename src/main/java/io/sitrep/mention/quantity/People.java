package io.sitrep.mention.quantity;

import io.sitrep.lexicon.Party;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.QuantityMention;
import org.jspecify.annotations.Nullable;

/** People who are no victims: the strength of one side, troops stationed, others counted. */
final class People implements Construction {

  private static final String PERSONS = "persons";
  private static final int REACH = 9;

  @Override
  public String id() {
    return "people";
  }

  @Override
  public @Nullable Reading read(Scene scene, QuantityMention number) {
    var group = scene.peopleAt(number);
    if (group == null || group.foundBy().equals("unknown-noun") || isPronoun(number, group)) {
      return null;
    }
    var kind = kind(scene, group);
    int to = kind == QuantityKind.FORCE_SIZE ? number.to() : Math.max(number.to(), group.to());
    return new Reading(number.from(), to, scene.value(number), PERSONS, kind);
  }

  /** "one" that counts nobody. */
  private static boolean isPronoun(QuantityMention number, PersonGroup group) {
    return group.noun().isEmpty() && number.quantity().figure() == 1;
  }

  private static QuantityKind kind(Scene scene, PersonGroup group) {
    return switch (group.party()) {
      case ARMED_GROUP -> QuantityKind.FORCE_SIZE;
      case STATE_FORCES, FOREIGN_FORCES, PEACEKEEPER ->
          isAttacking(scene, group) ? QuantityKind.FORCE_SIZE : QuantityKind.DEPLOYMENT;
      case UNKNOWN ->
          group.noun().isEmpty() && numbers(scene, group)
              ? QuantityKind.FORCE_SIZE
              : QuantityKind.COUNT;
      case CIVILIAN, AID_WORKER, JOURNALIST, MIXED -> QuantityKind.COUNT;
    };
  }

  /** "the attackers, numbering about 60" */
  private static boolean numbers(Scene scene, PersonGroup group) {
    var before = scene.norm(group.from() - 1);
    return before.equals("numbering") || before.equals("numbered");
  }

  private static boolean isAttacking(Scene scene, PersonGroup group) {
    return group.party() != Party.PEACEKEEPER
        && scene.violence().stream().anyMatch(v -> v >= group.to() && v < group.to() + REACH);
  }
}
