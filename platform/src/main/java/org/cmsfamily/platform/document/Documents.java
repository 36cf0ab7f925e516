package org.cmsfamily.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cmsfamily.platform.http.Upload;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.AggregateRepository;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/** The files attached to this service's aggregates, as far as the actor may see them. */
@ApplicationScoped
public class Documents implements AggregateRepository<Document, DocumentEntity> {
  private final DocumentPieces pieces;
  private final Clock clock;

  Documents(DocumentPieces pieces, Clock clock) {
    this.pieces = pieces;
    this.clock = clock;
  }

  @Override
  public DocumentEntity newEntity() {
    return new DocumentEntity();
  }

  @Override
  public String noun() {
    return "document";
  }

  /**
   * Attaches a file, in the current transaction. The same bytes on the same holder are the same
   * document.
   *
   * @param language a BCP 47 tag, if stated
   * @throws Problem 413 if it is larger than 25 MB; 415 if it is no PDF, DOCX, XLSX or CSV; 400 if
   *     its name or language can be none
   */
  public Attachment attach(
      DocumentHolder holder, @Nullable String name, @Nullable String language, Upload upload) {
    upload.mustBeADocument();
    var type = typeOf(upload);
    DocumentForm.check(name, language, type);
    return find(holder, upload.sha256())
        .map(known -> new Attachment(known, false))
        .orElseGet(
            () -> new Attachment(add(holder, String.valueOf(name), language, type, upload), true));
  }

  private Document add(
      DocumentHolder holder,
      String name,
      @Nullable String language,
      DocumentType type,
      Upload upload) {
    var document =
        add(
            new Document(
                UUID.randomUUID().toString(),
                holder.family(),
                holder.readers(),
                holder.kind(),
                holder.id(),
                name,
                language,
                type.mediaType(),
                upload.size(),
                upload.sha256(),
                clock.instant(),
                1));
    try (var bytes = Files.newInputStream(upload.file())) {
      pieces.add(document.id(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return document;
  }

  /** The document with these bytes that hangs on the holder, if there is one. */
  public Optional<Document> find(DocumentHolder holder, String sha256) {
    return of(holder).stream().filter(document -> document.sha256().equals(sha256)).findFirst();
  }

  /** All documents that hang on the holder. */
  public List<Document> of(DocumentHolder holder) {
    return listAll(Filter.where("holderKind", holder.kind()).and("holderId", holder.id()));
  }

  private static DocumentType typeOf(Upload upload) {
    try {
      return DocumentType.of(upload.file())
          .orElseThrow(() -> Problem.of(PlatformProblems.UNSUPPORTED, Text.of("document-content")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
