package io.sitrep.article;

/** A value and where it comes from. */
public record Known<T>(T value, Origin origin) {}
