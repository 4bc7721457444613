package io.sitrep.mention.casualty;

import java.util.List;

/** One way of saying that something befell people. Stateless. */
interface Construction {

  /** The rule's name, kept in every mention it finds. */
  String id();

  /** What the trigger says in this construction; empty when it stands in another. */
  List<CasualtyMention> find(View view, Trigger trigger);
}
