package org.rogatory.web;

import java.io.IOException;
import java.io.InputStream;
import org.rogatory.storage.Source;
import org.springframework.web.multipart.MultipartFile;

/** A file as it was sent, in the temporary file into which the server put it. */
public record SentFile(MultipartFile file) implements Source {

  @Override
  public long size() {
    return file.getSize();
  }

  @Override
  public InputStream open() throws IOException {
    return file.getInputStream();
  }
}
