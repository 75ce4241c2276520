/**
 */
package org.kith.model.insight;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * *
 * What was worked out from the rest: derived, rebuildable, never edited by hand, never imported. The store keeps it
 * in rows; the classes give it its names, its documentation and its form in an export.
 * <!-- end-model-doc -->
 * @see org.kith.model.insight.InsightFactory
 * @model kind="package"
 * @generated
 */
public interface InsightPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "insight";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://kith.example/2026/insight";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "insight";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	InsightPackage eINSTANCE = org.kith.model.insight.impl.InsightPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.kith.model.insight.impl.TieScoreImpl <em>Tie Score</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.insight.impl.TieScoreImpl
	 * @see org.kith.model.insight.impl.InsightPackageImpl#getTieScore()
	 * @generated
	 */
	int TIE_SCORE = 0;

	/**
	 * The feature id for the '<em><b>Person Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE_SCORE__PERSON_UID = 0;

	/**
	 * The feature id for the '<em><b>Strength</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE_SCORE__STRENGTH = 1;

	/**
	 * The feature id for the '<em><b>Recency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE_SCORE__RECENCY = 2;

	/**
	 * The feature id for the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE_SCORE__FREQUENCY = 3;

	/**
	 * The feature id for the '<em><b>One To One</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE_SCORE__ONE_TO_ONE = 4;

	/**
	 * The feature id for the '<em><b>Reciprocity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE_SCORE__RECIPROCITY = 5;

	/**
	 * The feature id for the '<em><b>Responsiveness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE_SCORE__RESPONSIVENESS = 6;

	/**
	 * The feature id for the '<em><b>Breadth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE_SCORE__BREADTH = 7;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE_SCORE__EVIDENCE = 8;

	/**
	 * The feature id for the '<em><b>Received</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE_SCORE__RECEIVED = 9;

	/**
	 * The feature id for the '<em><b>Given</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE_SCORE__GIVEN = 10;

	/**
	 * The feature id for the '<em><b>Balance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE_SCORE__BALANCE = 11;

	/**
	 * The feature id for the '<em><b>Computed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE_SCORE__COMPUTED = 12;

	/**
	 * The number of structural features of the '<em>Tie Score</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE_SCORE_FEATURE_COUNT = 13;

	/**
	 * The number of operations of the '<em>Tie Score</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIE_SCORE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kith.model.insight.impl.LedgerDayImpl <em>Ledger Day</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.insight.impl.LedgerDayImpl
	 * @see org.kith.model.insight.impl.InsightPackageImpl#getLedgerDay()
	 * @generated
	 */
	int LEDGER_DAY = 1;

	/**
	 * The feature id for the '<em><b>Account Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEDGER_DAY__ACCOUNT_UID = 0;

	/**
	 * The feature id for the '<em><b>Own Account Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEDGER_DAY__OWN_ACCOUNT_UID = 1;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEDGER_DAY__DAY = 2;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEDGER_DAY__TYPE = 3;

	/**
	 * The feature id for the '<em><b>Lengthy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEDGER_DAY__LENGTHY = 4;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEDGER_DAY__DIRECTION = 5;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEDGER_DAY__AUDIENCE = 6;

	/**
	 * The feature id for the '<em><b>Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEDGER_DAY__UNITS = 7;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEDGER_DAY__COUNT = 8;

	/**
	 * The number of structural features of the '<em>Ledger Day</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEDGER_DAY_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>Ledger Day</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEDGER_DAY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kith.model.insight.impl.RungImpl <em>Rung</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.insight.impl.RungImpl
	 * @see org.kith.model.insight.impl.InsightPackageImpl#getRung()
	 * @generated
	 */
	int RUNG = 2;

	/**
	 * The feature id for the '<em><b>Person Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNG__PERSON_UID = 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNG__LEVEL = 1;

	/**
	 * The feature id for the '<em><b>Reached</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNG__REACHED = 2;

	/**
	 * The feature id for the '<em><b>Interaction Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNG__INTERACTION_KEY = 3;

	/**
	 * The number of structural features of the '<em>Rung</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNG_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Rung</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNG_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kith.model.insight.impl.DuplicateCandidateImpl <em>Duplicate Candidate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.insight.impl.DuplicateCandidateImpl
	 * @see org.kith.model.insight.impl.InsightPackageImpl#getDuplicateCandidate()
	 * @generated
	 */
	int DUPLICATE_CANDIDATE = 3;

	/**
	 * The feature id for the '<em><b>First Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUPLICATE_CANDIDATE__FIRST_UID = 0;

	/**
	 * The feature id for the '<em><b>Second Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUPLICATE_CANDIDATE__SECOND_UID = 1;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUPLICATE_CANDIDATE__SCORE = 2;

	/**
	 * The feature id for the '<em><b>Reasons</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUPLICATE_CANDIDATE__REASONS = 3;

	/**
	 * The feature id for the '<em><b>Against</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUPLICATE_CANDIDATE__AGAINST = 4;

	/**
	 * The feature id for the '<em><b>Found</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUPLICATE_CANDIDATE__FOUND = 5;

	/**
	 * The number of structural features of the '<em>Duplicate Candidate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUPLICATE_CANDIDATE_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Duplicate Candidate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DUPLICATE_CANDIDATE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kith.model.insight.RungLevel <em>Rung Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kith.model.insight.RungLevel
	 * @see org.kith.model.insight.impl.InsightPackageImpl#getRungLevel()
	 * @generated
	 */
	int RUNG_LEVEL = 4;


	/**
	 * Returns the meta object for class '{@link org.kith.model.insight.TieScore <em>Tie Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tie Score</em>'.
	 * @see org.kith.model.insight.TieScore
	 * @generated
	 */
	EClass getTieScore();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.insight.TieScore#getPersonUid <em>Person Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person Uid</em>'.
	 * @see org.kith.model.insight.TieScore#getPersonUid()
	 * @see #getTieScore()
	 * @generated
	 */
	EAttribute getTieScore_PersonUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.insight.TieScore#getStrength <em>Strength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strength</em>'.
	 * @see org.kith.model.insight.TieScore#getStrength()
	 * @see #getTieScore()
	 * @generated
	 */
	EAttribute getTieScore_Strength();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.insight.TieScore#getRecency <em>Recency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recency</em>'.
	 * @see org.kith.model.insight.TieScore#getRecency()
	 * @see #getTieScore()
	 * @generated
	 */
	EAttribute getTieScore_Recency();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.insight.TieScore#getFrequency <em>Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frequency</em>'.
	 * @see org.kith.model.insight.TieScore#getFrequency()
	 * @see #getTieScore()
	 * @generated
	 */
	EAttribute getTieScore_Frequency();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.insight.TieScore#getOneToOne <em>One To One</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>One To One</em>'.
	 * @see org.kith.model.insight.TieScore#getOneToOne()
	 * @see #getTieScore()
	 * @generated
	 */
	EAttribute getTieScore_OneToOne();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.insight.TieScore#getReciprocity <em>Reciprocity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reciprocity</em>'.
	 * @see org.kith.model.insight.TieScore#getReciprocity()
	 * @see #getTieScore()
	 * @generated
	 */
	EAttribute getTieScore_Reciprocity();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.insight.TieScore#getResponsiveness <em>Responsiveness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Responsiveness</em>'.
	 * @see org.kith.model.insight.TieScore#getResponsiveness()
	 * @see #getTieScore()
	 * @generated
	 */
	EAttribute getTieScore_Responsiveness();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.insight.TieScore#getBreadth <em>Breadth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Breadth</em>'.
	 * @see org.kith.model.insight.TieScore#getBreadth()
	 * @see #getTieScore()
	 * @generated
	 */
	EAttribute getTieScore_Breadth();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.insight.TieScore#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence</em>'.
	 * @see org.kith.model.insight.TieScore#getEvidence()
	 * @see #getTieScore()
	 * @generated
	 */
	EAttribute getTieScore_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.insight.TieScore#getReceived <em>Received</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Received</em>'.
	 * @see org.kith.model.insight.TieScore#getReceived()
	 * @see #getTieScore()
	 * @generated
	 */
	EAttribute getTieScore_Received();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.insight.TieScore#getGiven <em>Given</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Given</em>'.
	 * @see org.kith.model.insight.TieScore#getGiven()
	 * @see #getTieScore()
	 * @generated
	 */
	EAttribute getTieScore_Given();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.insight.TieScore#getBalance <em>Balance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Balance</em>'.
	 * @see org.kith.model.insight.TieScore#getBalance()
	 * @see #getTieScore()
	 * @generated
	 */
	EAttribute getTieScore_Balance();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.insight.TieScore#getComputed <em>Computed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Computed</em>'.
	 * @see org.kith.model.insight.TieScore#getComputed()
	 * @see #getTieScore()
	 * @generated
	 */
	EAttribute getTieScore_Computed();

	/**
	 * Returns the meta object for class '{@link org.kith.model.insight.LedgerDay <em>Ledger Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ledger Day</em>'.
	 * @see org.kith.model.insight.LedgerDay
	 * @generated
	 */
	EClass getLedgerDay();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.insight.LedgerDay#getAccountUid <em>Account Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account Uid</em>'.
	 * @see org.kith.model.insight.LedgerDay#getAccountUid()
	 * @see #getLedgerDay()
	 * @generated
	 */
	EAttribute getLedgerDay_AccountUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.insight.LedgerDay#getOwnAccountUid <em>Own Account Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Own Account Uid</em>'.
	 * @see org.kith.model.insight.LedgerDay#getOwnAccountUid()
	 * @see #getLedgerDay()
	 * @generated
	 */
	EAttribute getLedgerDay_OwnAccountUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.insight.LedgerDay#getDay <em>Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Day</em>'.
	 * @see org.kith.model.insight.LedgerDay#getDay()
	 * @see #getLedgerDay()
	 * @generated
	 */
	EAttribute getLedgerDay_Day();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.insight.LedgerDay#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.kith.model.insight.LedgerDay#getType()
	 * @see #getLedgerDay()
	 * @generated
	 */
	EAttribute getLedgerDay_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.insight.LedgerDay#isLengthy <em>Lengthy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lengthy</em>'.
	 * @see org.kith.model.insight.LedgerDay#isLengthy()
	 * @see #getLedgerDay()
	 * @generated
	 */
	EAttribute getLedgerDay_Lengthy();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.insight.LedgerDay#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.kith.model.insight.LedgerDay#getDirection()
	 * @see #getLedgerDay()
	 * @generated
	 */
	EAttribute getLedgerDay_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.insight.LedgerDay#getAudience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Audience</em>'.
	 * @see org.kith.model.insight.LedgerDay#getAudience()
	 * @see #getLedgerDay()
	 * @generated
	 */
	EAttribute getLedgerDay_Audience();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.insight.LedgerDay#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Units</em>'.
	 * @see org.kith.model.insight.LedgerDay#getUnits()
	 * @see #getLedgerDay()
	 * @generated
	 */
	EAttribute getLedgerDay_Units();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.insight.LedgerDay#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.kith.model.insight.LedgerDay#getCount()
	 * @see #getLedgerDay()
	 * @generated
	 */
	EAttribute getLedgerDay_Count();

	/**
	 * Returns the meta object for class '{@link org.kith.model.insight.Rung <em>Rung</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rung</em>'.
	 * @see org.kith.model.insight.Rung
	 * @generated
	 */
	EClass getRung();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.insight.Rung#getPersonUid <em>Person Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person Uid</em>'.
	 * @see org.kith.model.insight.Rung#getPersonUid()
	 * @see #getRung()
	 * @generated
	 */
	EAttribute getRung_PersonUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.insight.Rung#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.kith.model.insight.Rung#getLevel()
	 * @see #getRung()
	 * @generated
	 */
	EAttribute getRung_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.insight.Rung#getReached <em>Reached</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reached</em>'.
	 * @see org.kith.model.insight.Rung#getReached()
	 * @see #getRung()
	 * @generated
	 */
	EAttribute getRung_Reached();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.insight.Rung#getInteractionKey <em>Interaction Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interaction Key</em>'.
	 * @see org.kith.model.insight.Rung#getInteractionKey()
	 * @see #getRung()
	 * @generated
	 */
	EAttribute getRung_InteractionKey();

	/**
	 * Returns the meta object for class '{@link org.kith.model.insight.DuplicateCandidate <em>Duplicate Candidate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Duplicate Candidate</em>'.
	 * @see org.kith.model.insight.DuplicateCandidate
	 * @generated
	 */
	EClass getDuplicateCandidate();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.insight.DuplicateCandidate#getFirstUid <em>First Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Uid</em>'.
	 * @see org.kith.model.insight.DuplicateCandidate#getFirstUid()
	 * @see #getDuplicateCandidate()
	 * @generated
	 */
	EAttribute getDuplicateCandidate_FirstUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.insight.DuplicateCandidate#getSecondUid <em>Second Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Second Uid</em>'.
	 * @see org.kith.model.insight.DuplicateCandidate#getSecondUid()
	 * @see #getDuplicateCandidate()
	 * @generated
	 */
	EAttribute getDuplicateCandidate_SecondUid();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.insight.DuplicateCandidate#getScore <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score</em>'.
	 * @see org.kith.model.insight.DuplicateCandidate#getScore()
	 * @see #getDuplicateCandidate()
	 * @generated
	 */
	EAttribute getDuplicateCandidate_Score();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.insight.DuplicateCandidate#getReasons <em>Reasons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Reasons</em>'.
	 * @see org.kith.model.insight.DuplicateCandidate#getReasons()
	 * @see #getDuplicateCandidate()
	 * @generated
	 */
	EAttribute getDuplicateCandidate_Reasons();

	/**
	 * Returns the meta object for the attribute list '{@link org.kith.model.insight.DuplicateCandidate#getAgainst <em>Against</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Against</em>'.
	 * @see org.kith.model.insight.DuplicateCandidate#getAgainst()
	 * @see #getDuplicateCandidate()
	 * @generated
	 */
	EAttribute getDuplicateCandidate_Against();

	/**
	 * Returns the meta object for the attribute '{@link org.kith.model.insight.DuplicateCandidate#getFound <em>Found</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Found</em>'.
	 * @see org.kith.model.insight.DuplicateCandidate#getFound()
	 * @see #getDuplicateCandidate()
	 * @generated
	 */
	EAttribute getDuplicateCandidate_Found();

	/**
	 * Returns the meta object for enum '{@link org.kith.model.insight.RungLevel <em>Rung Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rung Level</em>'.
	 * @see org.kith.model.insight.RungLevel
	 * @generated
	 */
	EEnum getRungLevel();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	InsightFactory getInsightFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.kith.model.insight.impl.TieScoreImpl <em>Tie Score</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.insight.impl.TieScoreImpl
		 * @see org.kith.model.insight.impl.InsightPackageImpl#getTieScore()
		 * @generated
		 */
		EClass TIE_SCORE = eINSTANCE.getTieScore();

		/**
		 * The meta object literal for the '<em><b>Person Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIE_SCORE__PERSON_UID = eINSTANCE.getTieScore_PersonUid();

		/**
		 * The meta object literal for the '<em><b>Strength</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIE_SCORE__STRENGTH = eINSTANCE.getTieScore_Strength();

		/**
		 * The meta object literal for the '<em><b>Recency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIE_SCORE__RECENCY = eINSTANCE.getTieScore_Recency();

		/**
		 * The meta object literal for the '<em><b>Frequency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIE_SCORE__FREQUENCY = eINSTANCE.getTieScore_Frequency();

		/**
		 * The meta object literal for the '<em><b>One To One</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIE_SCORE__ONE_TO_ONE = eINSTANCE.getTieScore_OneToOne();

		/**
		 * The meta object literal for the '<em><b>Reciprocity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIE_SCORE__RECIPROCITY = eINSTANCE.getTieScore_Reciprocity();

		/**
		 * The meta object literal for the '<em><b>Responsiveness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIE_SCORE__RESPONSIVENESS = eINSTANCE.getTieScore_Responsiveness();

		/**
		 * The meta object literal for the '<em><b>Breadth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIE_SCORE__BREADTH = eINSTANCE.getTieScore_Breadth();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIE_SCORE__EVIDENCE = eINSTANCE.getTieScore_Evidence();

		/**
		 * The meta object literal for the '<em><b>Received</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIE_SCORE__RECEIVED = eINSTANCE.getTieScore_Received();

		/**
		 * The meta object literal for the '<em><b>Given</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIE_SCORE__GIVEN = eINSTANCE.getTieScore_Given();

		/**
		 * The meta object literal for the '<em><b>Balance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIE_SCORE__BALANCE = eINSTANCE.getTieScore_Balance();

		/**
		 * The meta object literal for the '<em><b>Computed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIE_SCORE__COMPUTED = eINSTANCE.getTieScore_Computed();

		/**
		 * The meta object literal for the '{@link org.kith.model.insight.impl.LedgerDayImpl <em>Ledger Day</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.insight.impl.LedgerDayImpl
		 * @see org.kith.model.insight.impl.InsightPackageImpl#getLedgerDay()
		 * @generated
		 */
		EClass LEDGER_DAY = eINSTANCE.getLedgerDay();

		/**
		 * The meta object literal for the '<em><b>Account Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEDGER_DAY__ACCOUNT_UID = eINSTANCE.getLedgerDay_AccountUid();

		/**
		 * The meta object literal for the '<em><b>Own Account Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEDGER_DAY__OWN_ACCOUNT_UID = eINSTANCE.getLedgerDay_OwnAccountUid();

		/**
		 * The meta object literal for the '<em><b>Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEDGER_DAY__DAY = eINSTANCE.getLedgerDay_Day();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEDGER_DAY__TYPE = eINSTANCE.getLedgerDay_Type();

		/**
		 * The meta object literal for the '<em><b>Lengthy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEDGER_DAY__LENGTHY = eINSTANCE.getLedgerDay_Lengthy();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEDGER_DAY__DIRECTION = eINSTANCE.getLedgerDay_Direction();

		/**
		 * The meta object literal for the '<em><b>Audience</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEDGER_DAY__AUDIENCE = eINSTANCE.getLedgerDay_Audience();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEDGER_DAY__UNITS = eINSTANCE.getLedgerDay_Units();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEDGER_DAY__COUNT = eINSTANCE.getLedgerDay_Count();

		/**
		 * The meta object literal for the '{@link org.kith.model.insight.impl.RungImpl <em>Rung</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.insight.impl.RungImpl
		 * @see org.kith.model.insight.impl.InsightPackageImpl#getRung()
		 * @generated
		 */
		EClass RUNG = eINSTANCE.getRung();

		/**
		 * The meta object literal for the '<em><b>Person Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUNG__PERSON_UID = eINSTANCE.getRung_PersonUid();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUNG__LEVEL = eINSTANCE.getRung_Level();

		/**
		 * The meta object literal for the '<em><b>Reached</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUNG__REACHED = eINSTANCE.getRung_Reached();

		/**
		 * The meta object literal for the '<em><b>Interaction Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUNG__INTERACTION_KEY = eINSTANCE.getRung_InteractionKey();

		/**
		 * The meta object literal for the '{@link org.kith.model.insight.impl.DuplicateCandidateImpl <em>Duplicate Candidate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.insight.impl.DuplicateCandidateImpl
		 * @see org.kith.model.insight.impl.InsightPackageImpl#getDuplicateCandidate()
		 * @generated
		 */
		EClass DUPLICATE_CANDIDATE = eINSTANCE.getDuplicateCandidate();

		/**
		 * The meta object literal for the '<em><b>First Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUPLICATE_CANDIDATE__FIRST_UID = eINSTANCE.getDuplicateCandidate_FirstUid();

		/**
		 * The meta object literal for the '<em><b>Second Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUPLICATE_CANDIDATE__SECOND_UID = eINSTANCE.getDuplicateCandidate_SecondUid();

		/**
		 * The meta object literal for the '<em><b>Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUPLICATE_CANDIDATE__SCORE = eINSTANCE.getDuplicateCandidate_Score();

		/**
		 * The meta object literal for the '<em><b>Reasons</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUPLICATE_CANDIDATE__REASONS = eINSTANCE.getDuplicateCandidate_Reasons();

		/**
		 * The meta object literal for the '<em><b>Against</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUPLICATE_CANDIDATE__AGAINST = eINSTANCE.getDuplicateCandidate_Against();

		/**
		 * The meta object literal for the '<em><b>Found</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DUPLICATE_CANDIDATE__FOUND = eINSTANCE.getDuplicateCandidate_Found();

		/**
		 * The meta object literal for the '{@link org.kith.model.insight.RungLevel <em>Rung Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kith.model.insight.RungLevel
		 * @see org.kith.model.insight.impl.InsightPackageImpl#getRungLevel()
		 * @generated
		 */
		EEnum RUNG_LEVEL = eINSTANCE.getRungLevel();

	}

} //InsightPackage
