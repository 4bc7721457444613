package io.sitrep.article;

/** An article as it arrives: its file name, its bytes, and what is known about it from outside. */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record RawArticle(String name, byte[] bytes, Supplied supplied) {}
