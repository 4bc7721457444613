/** The four calls of S3 that the function makes: signed, sent, and tried again where that helps. */
@NullMarked
package io.sitrep.lambda.s3;

import org.jspecify.annotations.NullMarked;
