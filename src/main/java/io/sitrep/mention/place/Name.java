package io.sitrep.mention.place;

/**
 * A run of capitalised words in a sentence, with the place noun in lower case that follows it, if
 * any: tokens {@code [from, to)} are the name, {@code [to, tail)} the noun.
 */
record Name(int from, int to, int tail) {

  int size() {
    return to - from;
  }

  boolean hasTail() {
    return tail > to;
  }
}
