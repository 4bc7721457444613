package io.sitrep.lambda;

/** An object written for an article. */
enum Output {
  JSON(".json", "application/json"),
  PDF(".pdf", "application/pdf"),
  PROBLEM(".problem.json", "application/json");

  private final String suffix;
  private final String mediaType;

  Output(String suffix, String mediaType) {
    this.suffix = suffix;
    this.mediaType = mediaType;
  }

  String suffix() {
    return suffix;
  }

  String mediaType() {
    return mediaType;
  }
}
