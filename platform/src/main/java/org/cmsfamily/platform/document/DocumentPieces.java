package org.cmsfamily.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** The bytes of documents, a piece of 1 MB a row, so that never more than one is in memory. */
@ApplicationScoped
class DocumentPieces {
  static final int BYTES = 1024 * 1024;

  private final StatelessSession rows;

  DocumentPieces(StatelessSession rows) {
    this.rows = rows;
  }

  void add(String document, InputStream bytes) throws IOException {
    int number = 0;
    for (var piece = bytes.readNBytes(BYTES); piece.length > 0; piece = bytes.readNBytes(BYTES)) {
      rows.createNativeMutationQuery(
              "insert into document_piece (document, number, bytes) values (:document, :number, :bytes)")
          .setParameter("document", document)
          .setParameter("number", number++)
          .setParameter("bytes", piece)
          .executeUpdate();
    }
  }

  /** The piece of a number, from 0; empty after the last. */
  Optional<byte[]> find(String document, int number) {
    return rows.createNativeQuery(
            "select bytes from document_piece where document = :document and number = :number",
            Tuple.class)
        .setParameter("document", document)
        .setParameter("number", number)
        .uniqueResultOptional()
        .map(row -> row.get("bytes", byte[].class));
  }
}
