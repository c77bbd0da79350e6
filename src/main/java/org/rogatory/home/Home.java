package org.rogatory.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Finds the files that an office may change. For each file the one in the folder {@code
 * rogatory.home} wins over the one packed into the jar. Paths are written with slashes, without one
 * at the start: {@code templates/letters/refusal/en.md}.
 */
public final class Home {

  private final Path folder;

  /**
   * @param folder where files beside the jar are looked for; it need not exist
   */
  public Home(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** The folder that is looked into before the jar. */
  public Path folder() {
    return folder;
  }

  /**
   * The file at this path, beside the jar or packed.
   *
   * @throws IllegalArgumentException if the path leads out of the folder
   */
  public Optional<Resource> find(String path) {
    Resource beside = new FileSystemResource(beside(path));
    if (beside.isReadable()) {
      return Optional.of(beside);
    }
    Resource packed = new ClassPathResource(path);
    return packed.isReadable() ? Optional.of(packed) : Optional.empty();
  }

  /**
   * The file at this path, which must exist.
   *
   * @throws IllegalStateException if it stands neither beside the jar nor in it
   */
  public Resource get(String path) {
    return find(path)
        .orElseThrow(
            () -> new IllegalStateException("no file " + path + " in " + folder + " or packed"));
  }

  /**
   * All files below a folder whose name ends with the suffix, packed ones and those beside the jar
   * together, each path once and in alphabetical order.
   *
   * @param under a folder, for example {@code processes}
   * @param suffix how the names end, for example {@code .bpmn}; empty for all files
   */
  public SortedMap<String, Resource> list(String under, String suffix) {
    SortedMap<String, Resource> files = new TreeMap<>(packed(under, suffix));
    files.putAll(besides(under, suffix));
    return files;
  }

  Map<String, Resource> besides(String under, String suffix) {
    Path start = beside(under);
    if (!Files.isDirectory(start)) {
      return Map.of();
    }
    SortedMap<String, Resource> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(start)) {
      files
          .filter(file -> Files.isRegularFile(file) && file.toString().endsWith(suffix))
          .forEach(
              file ->
                  found.put(
                      under + "/" + start.relativize(file).toString().replace('\\', '/'),
                      new FileSystemResource(file)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the folder " + start, unreadable);
    }
    return found;
  }

  private static Map<String, Resource> packed(String under, String suffix) {
    SortedMap<String, Resource> found = new TreeMap<>();
    try {
      String pattern = "classpath*:" + under + "/**/*" + suffix;
      for (Resource resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
        if (resource.isReadable()) {
          found.putIfAbsent(pathOf(resource, under), resource);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the packed folder " + under, unreadable);
    }
    return found;
  }

  private static String pathOf(Resource resource, String under) throws IOException {
    String address = resource.getURL().toString();
    return address.substring(address.lastIndexOf("/" + under + "/") + 1);
  }

  private Path beside(String path) {
    Path file = folder.resolve(path).normalize();
    if (path.startsWith("/") || !file.startsWith(folder)) {
      throw new IllegalArgumentException("path leads out of the home folder: " + path);
    }
    return file;
  }
}
