package io.sitrep.mention.quantity;

import io.sitrep.mention.Quantity;
import io.sitrep.text.Span;

/**
 * A number that counts no victims of the incidents told of, as written with its noun or unit;
 * {@code value} is in {@code unit}, and of a range the lower end.
 */
public record OtherNumber(
    Span span,
    int sentence,
    String text,
    double value,
    Quantity quantity,
    String unit,
    QuantityKind kind,
    String foundBy) {}
