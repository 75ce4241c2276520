/**
 */
package org.kith.model.insight;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Duplicate Candidate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * Two persons that may be the same, with the reasons. Proposed, never merged by itself on the name alone.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.insight.DuplicateCandidate#getFirstUid <em>First Uid</em>}</li>
 *   <li>{@link org.kith.model.insight.DuplicateCandidate#getSecondUid <em>Second Uid</em>}</li>
 *   <li>{@link org.kith.model.insight.DuplicateCandidate#getScore <em>Score</em>}</li>
 *   <li>{@link org.kith.model.insight.DuplicateCandidate#getReasons <em>Reasons</em>}</li>
 *   <li>{@link org.kith.model.insight.DuplicateCandidate#getAgainst <em>Against</em>}</li>
 *   <li>{@link org.kith.model.insight.DuplicateCandidate#getFound <em>Found</em>}</li>
 * </ul>
 *
 * @see org.kith.model.insight.InsightPackage#getDuplicateCandidate()
 * @model
 * @generated
 */
public interface DuplicateCandidate extends EObject {
	/**
	 * Returns the value of the '<em><b>First Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The smaller of the two uids.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Uid</em>' attribute.
	 * @see #setFirstUid(String)
	 * @see org.kith.model.insight.InsightPackage#getDuplicateCandidate_FirstUid()
	 * @model unique="false"
	 * @generated
	 */
	String getFirstUid();

	/**
	 * Sets the value of the '{@link org.kith.model.insight.DuplicateCandidate#getFirstUid <em>First Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Uid</em>' attribute.
	 * @see #getFirstUid()
	 * @generated
	 */
	void setFirstUid(String value);

	/**
	 * Returns the value of the '<em><b>Second Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Second Uid</em>' attribute.
	 * @see #setSecondUid(String)
	 * @see org.kith.model.insight.InsightPackage#getDuplicateCandidate_SecondUid()
	 * @model unique="false"
	 * @generated
	 */
	String getSecondUid();

	/**
	 * Sets the value of the '{@link org.kith.model.insight.DuplicateCandidate#getSecondUid <em>Second Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Second Uid</em>' attribute.
	 * @see #getSecondUid()
	 * @generated
	 */
	void setSecondUid(String value);

	/**
	 * Returns the value of the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Score</em>' attribute.
	 * @see #setScore(double)
	 * @see org.kith.model.insight.InsightPackage#getDuplicateCandidate_Score()
	 * @model unique="false"
	 * @generated
	 */
	double getScore();

	/**
	 * Sets the value of the '{@link org.kith.model.insight.DuplicateCandidate#getScore <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score</em>' attribute.
	 * @see #getScore()
	 * @generated
	 */
	void setScore(double value);

	/**
	 * Returns the value of the '<em><b>Reasons</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * In words, the strongest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reasons</em>' attribute list.
	 * @see org.kith.model.insight.InsightPackage#getDuplicateCandidate_Reasons()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getReasons();

	/**
	 * Returns the value of the '<em><b>Against</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What speaks against it, in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Against</em>' attribute list.
	 * @see org.kith.model.insight.InsightPackage#getDuplicateCandidate_Against()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getAgainst();

	/**
	 * Returns the value of the '<em><b>Found</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Found</em>' attribute.
	 * @see #setFound(Instant)
	 * @see org.kith.model.insight.InsightPackage#getDuplicateCandidate_Found()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getFound();

	/**
	 * Sets the value of the '{@link org.kith.model.insight.DuplicateCandidate#getFound <em>Found</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Found</em>' attribute.
	 * @see #getFound()
	 * @generated
	 */
	void setFound(Instant value);

} // DuplicateCandidate
