package io.sitrep.incident;

import io.sitrep.mention.actor.ActorMention;
import java.util.List;

/** The actors of an article, each with the mentions that stand for it, in order of appearance. */
public record Cast(List<Member> members) {

  public Cast {
    members = List.copyOf(members);
  }

  /** One actor; its role is settled by {@link RoleResolver}. */
  public record Member(Actor actor, List<ActorMention> mentions) {

    public Member {
      mentions = List.copyOf(mentions);
    }

    boolean is(String id) {
      return actor.id().equals(id);
    }
  }

  public List<Actor> actors() {
    return members.stream().map(Member::actor).toList();
  }
}
