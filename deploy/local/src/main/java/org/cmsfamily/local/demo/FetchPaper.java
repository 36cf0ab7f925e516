package org.cmsfamily.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.cmsfamily.local.UserError;

/** The paper in which a body has the terms before it, beside the reports. */
final class FetchPaper {
  private final DemoContext context;

  FetchPaper(DemoContext context) {
    this.context = context;
  }

  void fetch(Persona reader, String submission, String body) {
    var folder = context.suite().reports();
    for (var form : List.of("pdf", "docx")) {
      var file = folder.resolve("terms-" + body + "." + form);
      try {
        Files.createDirectories(folder);
        Files.write(
            file, context.catalog(reader).get(submission + "/files/" + form + "?lang=en").bytes());
      } catch (IOException e) {
        throw new UserError("The paper cannot be written to " + file, e);
      }
      context.console().line("The paper of " + body + ": " + file);
    }
  }
}
