package io.sitrep.incident;

/** A named place; {@code relation} is at, near, between, in, from or towards. */
public record Place(String name, String relation) {}
