package org.cmsfamily.registry.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.document.Attachment;
import org.cmsfamily.platform.document.DocumentHolder;
import org.cmsfamily.platform.document.Documents;
import org.cmsfamily.platform.http.Upload;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.platform.store.AggregateRepository;
import org.cmsfamily.registry.RegistryAct;
import org.cmsfamily.registry.holder.Registrars;
import org.jspecify.annotations.Nullable;

/** An instrument's registrar attaches to a record the document that it was made from. */
@ApplicationScoped
public class AttachDocument {

  private final Documents documents;
  private final Registrars registrars;

  AttachDocument(Documents documents, Registrars registrars) {
    this.documents = documents;
    this.registrars = registrars;
  }

  /**
   * Attaches a file; the same bytes on the same record are the same document.
   *
   * @param instrument whose record it is
   * @param name the file's
   * @param language a BCP 47 tag, if stated
   * @throws Problem 404 if the record is another's; 415 if the file is no PDF, DOCX, XLSX or CSV
   */
  public <A extends Aggregate> Done<Attachment> attach(
      RegistryAct act,
      AggregateRepository<A, ?> records,
      String id,
      Function<A, String> instrument,
      @Nullable String name,
      @Nullable String language,
      Upload file) {
    var noun = records.noun();
    var holder = records.get(id);
    var registrar = registrars.of(holder, instrument.apply(holder), noun, null);
    var attached = documents.attach(DocumentHolder.of(noun, holder), name, language, file);
    return attached.done(ActDraft.of(act, noun, holder, registrar, attached.bound()));
  }
}
