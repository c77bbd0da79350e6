package org.rogatory.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The texts of pages: a bundle a module in {@code messages}, English without a language in its
 * name. Where a language lacks a text, English serves.
 */
@Configuration(proxyBeanMethods = false)
class Messages {

  @Bean
  MessageSource messageSource() throws IOException {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasenames(bundles());
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    messages.setDefaultLocale(Locale.ENGLISH);
    return messages;
  }

  private static String[] bundles() throws IOException {
    Resource[] files =
        new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
    return Arrays.stream(files)
        .map(file -> Objects.requireNonNull(file.getFilename()).replace(".properties", ""))
        .filter(name -> !name.contains("_"))
        .distinct()
        .sorted()
        .map(name -> "messages/" + name)
        .toArray(String[]::new);
  }
}
