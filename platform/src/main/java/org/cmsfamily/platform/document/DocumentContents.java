package org.cmsfamily.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.cmsfamily.platform.store.ReadTransaction;

/** Gives a document's bytes out piece by piece, always as a file to save and never as a page. */
@ApplicationScoped
class DocumentContents {
  private final DocumentPieces pieces;
  private final ReadTransaction reads;

  DocumentContents(DocumentPieces pieces, ReadTransaction reads) {
    this.pieces = pieces;
    this.reads = reads;
  }

  Response response(Document document, EntityTag tag) {
    StreamingOutput bytes = out -> write(document.id(), out);
    return Response.ok(bytes, document.mediaType())
        .tag(tag)
        .header(HttpHeaders.CONTENT_LENGTH, document.size())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(document.name()))
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  private void write(String document, OutputStream out) throws IOException {
    for (int number = 0; ; number++) {
      var piece = piece(document, number);
      if (piece.isEmpty()) {
        return;
      }
      out.write(piece.get());
    }
  }

  private Optional<byte[]> piece(String document, int number) {
    return reads.inTransaction(() -> pieces.find(document, number));
  }

  /** The name in the form of RFC 6266: in ASCII for old readers, and as it is. */
  private static String disposition(String name) {
    var plain = name.replaceAll("[^A-Za-z0-9 ._-]", "_");
    var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, encoded);
  }
}
