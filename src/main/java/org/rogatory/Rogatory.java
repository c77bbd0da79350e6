package org.rogatory;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The program: case manager of a central authority for mutual legal assistance. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Rogatory {

  public static void main(String[] args) {
    Exhaustion.watchThreads();
    SpringApplication.run(Rogatory.class, args);
  }
}
