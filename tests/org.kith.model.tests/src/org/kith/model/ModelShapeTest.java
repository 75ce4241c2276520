package org.kith.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.model.activity.InteractionType;
import org.kith.model.care.CarePackage;
import org.kith.model.people.PeoplePackage;

class ModelShapeTest {

    static Stream<EClass> classes() {
        return Packages.classes().stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Workspace", "Person", "Organization", "Circle", "StructuredName", "PartialDate",
        "ContactPoint", "Account", "IdentityLink", "NotSame", "Affiliation", "Relationship", "Fact", "Interaction",
        "Content", "Conversation", "Platform", "Coverage", "ImportBatch", "Gathering", "Attendance", "Practice",
        "FollowUp", "Moment", "Promise", "Cadence", "Reminder", "Journal", "Letter", "Introduction", "TieScore",
        "LedgerDay", "Rung", "DuplicateCandidate"})
    void everyWordOfTheDomainIsAClass(String name) {
        assertThat(Packages.find(name)).isNotNull();
    }

    @Test
    void everyAggregateIsKnownByItsUid() {
        assertThat(Packages.aggregates()).isNotEmpty().allSatisfy(c ->
                assertThat(c.getEIDAttribute()).isSameAs(PeoplePackage.Literals.AGGREGATE__UID));
    }

    @ParameterizedTest
    @MethodSource("classes")
    void nothingReachesOutOfItsAggregateButByUid(EClass type) {
        for (EReference reference : type.getEAllReferences()) {
            assertThat(reference.isContainment()).as(reference.toString()).isTrue();
            assertThat(reference.getEOpposite()).as(reference.toString()).isNull();
        }
    }

    @Test
    void namesAreUniqueOverAllPackagesSoThatAnExportNeedsNoPrefix() {
        assertThat(Packages.classes().stream().map(EClass::getName)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyClassCanBeMade(EClass type) {
        assertThat(type.getEPackage().getEFactoryInstance().create(type).eClass()).isSameAs(type);
    }

    @Test
    void thereAreNineteenThingsThatPeopleDo() {
        assertThat(InteractionType.values()).hasSize(19);
    }

    @Test
    void aLetterHasRoomForOneRecipient() {
        assertThat(CarePackage.Literals.LETTER__TO.getUpperBound()).isEqualTo(1);
    }

    @Test
    void everyClassIsDocumentedInItsFile() throws IOException {
        for (EPackage each : Packages.all()) {
            List<String> lines = lines("/model/" + each.getName() + ".xcore");
            for (EClassifier type : each.getEClassifiers()) {
                int at = line(lines, "(abstract )?(class|enum|type) " + type.getName() + "\\b.*");
                assertThat(lines.get(at - 1).strip()).as(type.getName()).endsWith("*/");
            }
        }
    }

    @Test
    void everyPackageIsRegisteredUnderItsAddress() throws IOException {
        String declared = String.join("\n", lines("/plugin.xml"));
        for (EPackage each : Packages.all()) {
            String type = each.getClass().getInterfaces()[0].getName();
            assertThat(declared).contains("uri=\"" + each.getNsURI() + "\" class=\"" + type + "\"");
        }
    }

    @Test
    void uidsAreNamedAsSuch() {
        for (EClass each : Packages.classes()) {
            for (EStructuralFeature feature : each.getEAllAttributes()) {
                if (feature.isMany() && feature.getName().endsWith("Uid")) {
                    assertThat(feature.getName()).endsWith("Uids");
                }
            }
        }
    }

    private static List<String> lines(String path) throws IOException {
        try (InputStream in = ModelShapeTest.class.getResourceAsStream(path)) {
            assertThat(in).as(path).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static int line(List<String> lines, String pattern) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().matches(pattern)) {
                return i;
            }
        }
        throw new AssertionError("not in the file: " + pattern);
    }
}
