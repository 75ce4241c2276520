/**
 */
package org.kith.model.insight;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tie Score</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * The strength of a tie and its six parts, each 0 to 1; a part that cannot be timed is -1 and left out.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.insight.TieScore#getPersonUid <em>Person Uid</em>}</li>
 *   <li>{@link org.kith.model.insight.TieScore#getStrength <em>Strength</em>}</li>
 *   <li>{@link org.kith.model.insight.TieScore#getRecency <em>Recency</em>}</li>
 *   <li>{@link org.kith.model.insight.TieScore#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.kith.model.insight.TieScore#getOneToOne <em>One To One</em>}</li>
 *   <li>{@link org.kith.model.insight.TieScore#getReciprocity <em>Reciprocity</em>}</li>
 *   <li>{@link org.kith.model.insight.TieScore#getResponsiveness <em>Responsiveness</em>}</li>
 *   <li>{@link org.kith.model.insight.TieScore#getBreadth <em>Breadth</em>}</li>
 *   <li>{@link org.kith.model.insight.TieScore#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.kith.model.insight.TieScore#getReceived <em>Received</em>}</li>
 *   <li>{@link org.kith.model.insight.TieScore#getGiven <em>Given</em>}</li>
 *   <li>{@link org.kith.model.insight.TieScore#getBalance <em>Balance</em>}</li>
 *   <li>{@link org.kith.model.insight.TieScore#getComputed <em>Computed</em>}</li>
 * </ul>
 *
 * @see org.kith.model.insight.InsightPackage#getTieScore()
 * @model
 * @generated
 */
public interface TieScore extends EObject {
	/**
	 * Returns the value of the '<em><b>Person Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Person Uid</em>' attribute.
	 * @see #setPersonUid(String)
	 * @see org.kith.model.insight.InsightPackage#getTieScore_PersonUid()
	 * @model unique="false"
	 * @generated
	 */
	String getPersonUid();

	/**
	 * Sets the value of the '{@link org.kith.model.insight.TieScore#getPersonUid <em>Person Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person Uid</em>' attribute.
	 * @see #getPersonUid()
	 * @generated
	 */
	void setPersonUid(String value);

	/**
	 * Returns the value of the '<em><b>Strength</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 0 to 100.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strength</em>' attribute.
	 * @see #setStrength(double)
	 * @see org.kith.model.insight.InsightPackage#getTieScore_Strength()
	 * @model unique="false"
	 * @generated
	 */
	double getStrength();

	/**
	 * Sets the value of the '{@link org.kith.model.insight.TieScore#getStrength <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strength</em>' attribute.
	 * @see #getStrength()
	 * @generated
	 */
	void setStrength(double value);

	/**
	 * Returns the value of the '<em><b>Recency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * How recent the last two-way one-to-one contact is, against the rhythm.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recency</em>' attribute.
	 * @see #setRecency(double)
	 * @see org.kith.model.insight.InsightPackage#getTieScore_Recency()
	 * @model unique="false"
	 * @generated
	 */
	double getRecency();

	/**
	 * Sets the value of the '{@link org.kith.model.insight.TieScore#getRecency <em>Recency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recency</em>' attribute.
	 * @see #getRecency()
	 * @generated
	 */
	void setRecency(double value);

	/**
	 * Returns the value of the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * On how many days, the lesser of the two sides.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frequency</em>' attribute.
	 * @see #setFrequency(double)
	 * @see org.kith.model.insight.InsightPackage#getTieScore_Frequency()
	 * @model unique="false"
	 * @generated
	 */
	double getFrequency();

	/**
	 * Sets the value of the '{@link org.kith.model.insight.TieScore#getFrequency <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frequency</em>' attribute.
	 * @see #getFrequency()
	 * @generated
	 */
	void setFrequency(double value);

	/**
	 * Returns the value of the '<em><b>One To One</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The share of one-to-one contact.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>One To One</em>' attribute.
	 * @see #setOneToOne(double)
	 * @see org.kith.model.insight.InsightPackage#getTieScore_OneToOne()
	 * @model unique="false"
	 * @generated
	 */
	double getOneToOne();

	/**
	 * Sets the value of the '{@link org.kith.model.insight.TieScore#getOneToOne <em>One To One</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>One To One</em>' attribute.
	 * @see #getOneToOne()
	 * @generated
	 */
	void setOneToOne(double value);

	/**
	 * Returns the value of the '<em><b>Reciprocity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * How even giving and receiving are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reciprocity</em>' attribute.
	 * @see #setReciprocity(double)
	 * @see org.kith.model.insight.InsightPackage#getTieScore_Reciprocity()
	 * @model unique="false"
	 * @generated
	 */
	double getReciprocity();

	/**
	 * Sets the value of the '{@link org.kith.model.insight.TieScore#getReciprocity <em>Reciprocity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reciprocity</em>' attribute.
	 * @see #getReciprocity()
	 * @generated
	 */
	void setReciprocity(double value);

	/**
	 * Returns the value of the '<em><b>Responsiveness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * How soon replies come.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responsiveness</em>' attribute.
	 * @see #setResponsiveness(double)
	 * @see org.kith.model.insight.InsightPackage#getTieScore_Responsiveness()
	 * @model unique="false"
	 * @generated
	 */
	double getResponsiveness();

	/**
	 * Sets the value of the '{@link org.kith.model.insight.TieScore#getResponsiveness <em>Responsiveness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Responsiveness</em>' attribute.
	 * @see #getResponsiveness()
	 * @generated
	 */
	void setResponsiveness(double value);

	/**
	 * Returns the value of the '<em><b>Breadth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Over how many channels, both ways.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Breadth</em>' attribute.
	 * @see #setBreadth(double)
	 * @see org.kith.model.insight.InsightPackage#getTieScore_Breadth()
	 * @model unique="false"
	 * @generated
	 */
	double getBreadth();

	/**
	 * Sets the value of the '{@link org.kith.model.insight.TieScore#getBreadth <em>Breadth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Breadth</em>' attribute.
	 * @see #getBreadth()
	 * @generated
	 */
	void setBreadth(double value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * On how many days the two were ever in touch both ways, as the damping factor .6 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see #setEvidence(double)
	 * @see org.kith.model.insight.InsightPackage#getTieScore_Evidence()
	 * @model unique="false"
	 * @generated
	 */
	double getEvidence();

	/**
	 * Sets the value of the '{@link org.kith.model.insight.TieScore#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(double value);

	/**
	 * Returns the value of the '<em><b>Received</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Received, decayed with 90 days.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Received</em>' attribute.
	 * @see #setReceived(double)
	 * @see org.kith.model.insight.InsightPackage#getTieScore_Received()
	 * @model unique="false"
	 * @generated
	 */
	double getReceived();

	/**
	 * Sets the value of the '{@link org.kith.model.insight.TieScore#getReceived <em>Received</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Received</em>' attribute.
	 * @see #getReceived()
	 * @generated
	 */
	void setReceived(double value);

	/**
	 * Returns the value of the '<em><b>Given</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Given, decayed likewise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Given</em>' attribute.
	 * @see #setGiven(double)
	 * @see org.kith.model.insight.InsightPackage#getTieScore_Given()
	 * @model unique="false"
	 * @generated
	 */
	double getGiven();

	/**
	 * Sets the value of the '{@link org.kith.model.insight.TieScore#getGiven <em>Given</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Given</em>' attribute.
	 * @see #getGiven()
	 * @generated
	 */
	void setGiven(double value);

	/**
	 * Returns the value of the '<em><b>Balance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * -1 (they lead) to 1 (you lead).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Balance</em>' attribute.
	 * @see #setBalance(double)
	 * @see org.kith.model.insight.InsightPackage#getTieScore_Balance()
	 * @model unique="false"
	 * @generated
	 */
	double getBalance();

	/**
	 * Sets the value of the '{@link org.kith.model.insight.TieScore#getBalance <em>Balance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Balance</em>' attribute.
	 * @see #getBalance()
	 * @generated
	 */
	void setBalance(double value);

	/**
	 * Returns the value of the '<em><b>Computed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The instant for which it was worked out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Computed</em>' attribute.
	 * @see #setComputed(Instant)
	 * @see org.kith.model.insight.InsightPackage#getTieScore_Computed()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getComputed();

	/**
	 * Sets the value of the '{@link org.kith.model.insight.TieScore#getComputed <em>Computed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Computed</em>' attribute.
	 * @see #getComputed()
	 * @generated
	 */
	void setComputed(Instant value);

} // TieScore
