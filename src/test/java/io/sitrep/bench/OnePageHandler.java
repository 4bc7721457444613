package io.sitrep.bench;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Baseline (b): one object got, one page of OpenPDF, one object put, and nothing clever. The object
 * is always the same one, so that the event need not be read.
 */
public final class OnePageHandler implements RequestStreamHandler {

  static final String BUCKET = "sitrep-articles";
  static final String KEY = "articles/one-page.txt";

  private final S3Client s3 =
      S3Client.builder().httpClientBuilder(Apache5HttpClient.builder()).build();

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    event.readAllBytes();
    var text = s3.getObjectAsBytes(it -> it.bucket(BUCKET).key(KEY)).asUtf8String();
    s3.putObject(
        it -> it.bucket(System.getenv("OUTPUT_BUCKET")).key("briefings/one-page.pdf"),
        RequestBody.fromBytes(page(text)));
    answer.write("{}".getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] page(String text) {
    var bytes = new ByteArrayOutputStream();
    try (var document = new Document()) {
      PdfWriter.getInstance(document, bytes);
      document.open();
      document.add(new Paragraph(text.substring(0, Math.min(1000, text.length()))));
    }
    return bytes.toByteArray();
  }
}
