package org.rogatory.workflow.camunda;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * A test of the seam: the real engine with the real models and settings, and a {@link Script} in
 * place of the domain. All such tests share one small context without pages and without our tables.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = EngineAlone.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@interface EngineTest {}
