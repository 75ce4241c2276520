/**
 */
package org.kith.model.insight.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.kith.model.activity.ActivityPackage;

import org.kith.model.insight.DuplicateCandidate;
import org.kith.model.insight.InsightFactory;
import org.kith.model.insight.InsightPackage;
import org.kith.model.insight.LedgerDay;
import org.kith.model.insight.Rung;
import org.kith.model.insight.RungLevel;
import org.kith.model.insight.TieScore;

import org.kith.model.people.PeoplePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class InsightPackageImpl extends EPackageImpl implements InsightPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tieScoreEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ledgerDayEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rungEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass duplicateCandidateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum rungLevelEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.kith.model.insight.InsightPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private InsightPackageImpl() {
		super(eNS_URI, InsightFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link InsightPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static InsightPackage init() {
		if (isInited) return (InsightPackage)EPackage.Registry.INSTANCE.getEPackage(InsightPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredInsightPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		InsightPackageImpl theInsightPackage = registeredInsightPackage instanceof InsightPackageImpl ? (InsightPackageImpl)registeredInsightPackage : new InsightPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		EcorePackage.eINSTANCE.eClass();
		PeoplePackage.eINSTANCE.eClass();
		ActivityPackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theInsightPackage.createPackageContents();

		// Initialize created meta-data
		theInsightPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theInsightPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(InsightPackage.eNS_URI, theInsightPackage);
		return theInsightPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTieScore() {
		return tieScoreEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTieScore_PersonUid() {
		return (EAttribute)tieScoreEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTieScore_Strength() {
		return (EAttribute)tieScoreEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTieScore_Recency() {
		return (EAttribute)tieScoreEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTieScore_Frequency() {
		return (EAttribute)tieScoreEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTieScore_OneToOne() {
		return (EAttribute)tieScoreEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTieScore_Reciprocity() {
		return (EAttribute)tieScoreEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTieScore_Responsiveness() {
		return (EAttribute)tieScoreEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTieScore_Breadth() {
		return (EAttribute)tieScoreEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTieScore_Evidence() {
		return (EAttribute)tieScoreEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTieScore_Received() {
		return (EAttribute)tieScoreEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTieScore_Given() {
		return (EAttribute)tieScoreEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTieScore_Balance() {
		return (EAttribute)tieScoreEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTieScore_Computed() {
		return (EAttribute)tieScoreEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLedgerDay() {
		return ledgerDayEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLedgerDay_AccountUid() {
		return (EAttribute)ledgerDayEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLedgerDay_OwnAccountUid() {
		return (EAttribute)ledgerDayEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLedgerDay_Day() {
		return (EAttribute)ledgerDayEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLedgerDay_Type() {
		return (EAttribute)ledgerDayEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLedgerDay_Lengthy() {
		return (EAttribute)ledgerDayEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLedgerDay_Direction() {
		return (EAttribute)ledgerDayEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLedgerDay_Audience() {
		return (EAttribute)ledgerDayEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLedgerDay_Units() {
		return (EAttribute)ledgerDayEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLedgerDay_Count() {
		return (EAttribute)ledgerDayEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRung() {
		return rungEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRung_PersonUid() {
		return (EAttribute)rungEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRung_Level() {
		return (EAttribute)rungEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRung_Reached() {
		return (EAttribute)rungEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRung_InteractionKey() {
		return (EAttribute)rungEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDuplicateCandidate() {
		return duplicateCandidateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuplicateCandidate_FirstUid() {
		return (EAttribute)duplicateCandidateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuplicateCandidate_SecondUid() {
		return (EAttribute)duplicateCandidateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuplicateCandidate_Score() {
		return (EAttribute)duplicateCandidateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuplicateCandidate_Reasons() {
		return (EAttribute)duplicateCandidateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuplicateCandidate_Against() {
		return (EAttribute)duplicateCandidateEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuplicateCandidate_Found() {
		return (EAttribute)duplicateCandidateEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRungLevel() {
		return rungLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InsightFactory getInsightFactory() {
		return (InsightFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		tieScoreEClass = createEClass(TIE_SCORE);
		createEAttribute(tieScoreEClass, TIE_SCORE__PERSON_UID);
		createEAttribute(tieScoreEClass, TIE_SCORE__STRENGTH);
		createEAttribute(tieScoreEClass, TIE_SCORE__RECENCY);
		createEAttribute(tieScoreEClass, TIE_SCORE__FREQUENCY);
		createEAttribute(tieScoreEClass, TIE_SCORE__ONE_TO_ONE);
		createEAttribute(tieScoreEClass, TIE_SCORE__RECIPROCITY);
		createEAttribute(tieScoreEClass, TIE_SCORE__RESPONSIVENESS);
		createEAttribute(tieScoreEClass, TIE_SCORE__BREADTH);
		createEAttribute(tieScoreEClass, TIE_SCORE__EVIDENCE);
		createEAttribute(tieScoreEClass, TIE_SCORE__RECEIVED);
		createEAttribute(tieScoreEClass, TIE_SCORE__GIVEN);
		createEAttribute(tieScoreEClass, TIE_SCORE__BALANCE);
		createEAttribute(tieScoreEClass, TIE_SCORE__COMPUTED);

		ledgerDayEClass = createEClass(LEDGER_DAY);
		createEAttribute(ledgerDayEClass, LEDGER_DAY__ACCOUNT_UID);
		createEAttribute(ledgerDayEClass, LEDGER_DAY__OWN_ACCOUNT_UID);
		createEAttribute(ledgerDayEClass, LEDGER_DAY__DAY);
		createEAttribute(ledgerDayEClass, LEDGER_DAY__TYPE);
		createEAttribute(ledgerDayEClass, LEDGER_DAY__LENGTHY);
		createEAttribute(ledgerDayEClass, LEDGER_DAY__DIRECTION);
		createEAttribute(ledgerDayEClass, LEDGER_DAY__AUDIENCE);
		createEAttribute(ledgerDayEClass, LEDGER_DAY__UNITS);
		createEAttribute(ledgerDayEClass, LEDGER_DAY__COUNT);

		rungEClass = createEClass(RUNG);
		createEAttribute(rungEClass, RUNG__PERSON_UID);
		createEAttribute(rungEClass, RUNG__LEVEL);
		createEAttribute(rungEClass, RUNG__REACHED);
		createEAttribute(rungEClass, RUNG__INTERACTION_KEY);

		duplicateCandidateEClass = createEClass(DUPLICATE_CANDIDATE);
		createEAttribute(duplicateCandidateEClass, DUPLICATE_CANDIDATE__FIRST_UID);
		createEAttribute(duplicateCandidateEClass, DUPLICATE_CANDIDATE__SECOND_UID);
		createEAttribute(duplicateCandidateEClass, DUPLICATE_CANDIDATE__SCORE);
		createEAttribute(duplicateCandidateEClass, DUPLICATE_CANDIDATE__REASONS);
		createEAttribute(duplicateCandidateEClass, DUPLICATE_CANDIDATE__AGAINST);
		createEAttribute(duplicateCandidateEClass, DUPLICATE_CANDIDATE__FOUND);

		// Create enums
		rungLevelEEnum = createEEnum(RUNG_LEVEL);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		EcorePackage theEcorePackage = (EcorePackage)EPackage.Registry.INSTANCE.getEPackage(EcorePackage.eNS_URI);
		PeoplePackage thePeoplePackage = (PeoplePackage)EPackage.Registry.INSTANCE.getEPackage(PeoplePackage.eNS_URI);
		ActivityPackage theActivityPackage = (ActivityPackage)EPackage.Registry.INSTANCE.getEPackage(ActivityPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes

		// Initialize classes, features, and operations; add parameters
		initEClass(tieScoreEClass, TieScore.class, "TieScore", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTieScore_PersonUid(), theEcorePackage.getEString(), "personUid", null, 0, 1, TieScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTieScore_Strength(), theEcorePackage.getEDouble(), "strength", null, 0, 1, TieScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTieScore_Recency(), theEcorePackage.getEDouble(), "recency", null, 0, 1, TieScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTieScore_Frequency(), theEcorePackage.getEDouble(), "frequency", null, 0, 1, TieScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTieScore_OneToOne(), theEcorePackage.getEDouble(), "oneToOne", null, 0, 1, TieScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTieScore_Reciprocity(), theEcorePackage.getEDouble(), "reciprocity", null, 0, 1, TieScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTieScore_Responsiveness(), theEcorePackage.getEDouble(), "responsiveness", null, 0, 1, TieScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTieScore_Breadth(), theEcorePackage.getEDouble(), "breadth", null, 0, 1, TieScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTieScore_Evidence(), theEcorePackage.getEDouble(), "evidence", null, 0, 1, TieScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTieScore_Received(), theEcorePackage.getEDouble(), "received", null, 0, 1, TieScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTieScore_Given(), theEcorePackage.getEDouble(), "given", null, 0, 1, TieScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTieScore_Balance(), theEcorePackage.getEDouble(), "balance", null, 0, 1, TieScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTieScore_Computed(), thePeoplePackage.getInstant(), "computed", null, 0, 1, TieScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ledgerDayEClass, LedgerDay.class, "LedgerDay", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLedgerDay_AccountUid(), theEcorePackage.getEString(), "accountUid", null, 0, 1, LedgerDay.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLedgerDay_OwnAccountUid(), theEcorePackage.getEString(), "ownAccountUid", null, 0, 1, LedgerDay.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLedgerDay_Day(), theEcorePackage.getEInt(), "day", null, 0, 1, LedgerDay.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLedgerDay_Type(), theActivityPackage.getInteractionType(), "type", null, 0, 1, LedgerDay.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLedgerDay_Lengthy(), theEcorePackage.getEBoolean(), "lengthy", null, 0, 1, LedgerDay.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLedgerDay_Direction(), theActivityPackage.getDirection(), "direction", null, 0, 1, LedgerDay.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLedgerDay_Audience(), theActivityPackage.getAudience(), "audience", null, 0, 1, LedgerDay.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLedgerDay_Units(), theEcorePackage.getEDouble(), "units", null, 0, 1, LedgerDay.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLedgerDay_Count(), theEcorePackage.getEInt(), "count", null, 0, 1, LedgerDay.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rungEClass, Rung.class, "Rung", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRung_PersonUid(), theEcorePackage.getEString(), "personUid", null, 0, 1, Rung.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRung_Level(), this.getRungLevel(), "level", null, 0, 1, Rung.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRung_Reached(), thePeoplePackage.getInstant(), "reached", null, 0, 1, Rung.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRung_InteractionKey(), theEcorePackage.getEString(), "interactionKey", null, 0, 1, Rung.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(duplicateCandidateEClass, DuplicateCandidate.class, "DuplicateCandidate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDuplicateCandidate_FirstUid(), theEcorePackage.getEString(), "firstUid", null, 0, 1, DuplicateCandidate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuplicateCandidate_SecondUid(), theEcorePackage.getEString(), "secondUid", null, 0, 1, DuplicateCandidate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuplicateCandidate_Score(), theEcorePackage.getEDouble(), "score", null, 0, 1, DuplicateCandidate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuplicateCandidate_Reasons(), theEcorePackage.getEString(), "reasons", null, 0, -1, DuplicateCandidate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuplicateCandidate_Against(), theEcorePackage.getEString(), "against", null, 0, -1, DuplicateCandidate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuplicateCandidate_Found(), thePeoplePackage.getInstant(), "found", null, 0, 1, DuplicateCandidate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(rungLevelEEnum, RungLevel.class, "RungLevel");
		addEEnumLiteral(rungLevelEEnum, RungLevel.CONNECTED);
		addEEnumLiteral(rungLevelEEnum, RungLevel.NOTICED);
		addEEnumLiteral(rungLevelEEnum, RungLevel.EXCHANGED);
		addEEnumLiteral(rungLevelEEnum, RungLevel.ONE_ON_ONE);
		addEEnumLiteral(rungLevelEEnum, RungLevel.OFF_PLATFORM);
		addEEnumLiteral(rungLevelEEnum, RungLevel.MET);
		addEEnumLiteral(rungLevelEEnum, RungLevel.KEPT_UP);

		// Create resource
		createResource(eNS_URI);
	}

} //InsightPackageImpl
