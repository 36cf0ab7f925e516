package org.cmsfamily.local;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;

/**
 * A suite's databases and secrets in a folder. What lies in the topics is made anew from them;
 * people's logins are made anew from the realms and the secrets.
 *
 * @param folder holds all of it, and a description that is written last
 */
record Backup(Path folder) {

  /**
   * Makes it while the suite goes on working.
   *
   * @throws UserError if something is in the folder already, or the databases do not run
   */
  void take(PostgresServer postgres, Path secrets) {
    if (!postgres.process().runs())
      throw new UserError("The databases do not run: ./skein up, then the backup.");
    refuseWhatIsThere();
    try {
      Folders.createPrivately(folder);
      postgres.copyTo(databases());
      Folders.writePrivately(secretsFile(), Files.readString(secrets));
      Command.succeed(List.of("sync", "-f", folder.toString()), "Writing the backup to disk");
      Folders.writePrivately(description(), described());
    } catch (IOException e) {
      throw new UserError("The backup cannot be written: " + e.getMessage(), e);
    }
  }

  /**
   * Puts it in the place of a suite that does not run.
   *
   * @throws UserError if it is no complete backup; nothing is changed then
   */
  void putBack(PostgresServer postgres, Path secrets) {
    refuseUnlessComplete();
    try {
      postgres.replaceBy(databases());
      Folders.writePrivately(secrets, Files.readString(secretsFile()));
    } catch (IOException e) {
      throw new UserError("The backup cannot be put back: " + e.getMessage(), e);
    }
  }

  /**
   * @throws UserError if it is no complete backup
   */
  void refuseUnlessComplete() {
    if (!Files.exists(description()))
      throw new UserError("There is no complete backup in " + folder + ".");
  }

  private void refuseWhatIsThere() {
    try (var there =
        Files.exists(folder) ? Files.list(folder) : java.util.stream.Stream.<Path>of()) {
      if (there.findAny().isPresent())
        throw new UserError("There is something in " + folder + " already: name a new folder.");
    } catch (IOException e) {
      throw new UserError(folder + " cannot be used: " + e.getMessage(), e);
    }
  }

  private String described() throws IOException {
    var facts = new Properties();
    facts.setProperty("taken", Instant.now().toString());
    facts.setProperty("version", new Version().getVersion()[0]);
    var text = new StringWriter();
    facts.store(text, "A complete backup; ./skein restore puts it back.");
    return text.toString();
  }

  private Path databases() {
    return folder.resolve("postgresql");
  }

  private Path secretsFile() {
    return folder.resolve("secrets");
  }

  private Path description() {
    return folder.resolve("backup.properties");
  }
}
