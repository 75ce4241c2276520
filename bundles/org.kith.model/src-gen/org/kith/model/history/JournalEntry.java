/**
 */
package org.kith.model.history;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Journal Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * One row of the history that undo and redo work on.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.history.JournalEntry#getBatchUid <em>Batch Uid</em>}</li>
 *   <li>{@link org.kith.model.history.JournalEntry#getStep <em>Step</em>}</li>
 *   <li>{@link org.kith.model.history.JournalEntry#getLabel <em>Label</em>}</li>
 *   <li>{@link org.kith.model.history.JournalEntry#getAt <em>At</em>}</li>
 *   <li>{@link org.kith.model.history.JournalEntry#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kith.model.history.JournalEntry#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.kith.model.history.JournalEntry#getBefore <em>Before</em>}</li>
 *   <li>{@link org.kith.model.history.JournalEntry#getAfter <em>After</em>}</li>
 *   <li>{@link org.kith.model.history.JournalEntry#isUndone <em>Undone</em>}</li>
 * </ul>
 *
 * @see org.kith.model.history.HistoryPackage#getJournalEntry()
 * @model
 * @generated
 */
public interface JournalEntry extends EObject {
	/**
	 * Returns the value of the '<em><b>Batch Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The import; null for a step made by hand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Batch Uid</em>' attribute.
	 * @see #setBatchUid(String)
	 * @see org.kith.model.history.HistoryPackage#getJournalEntry_BatchUid()
	 * @model unique="false"
	 * @generated
	 */
	String getBatchUid();

	/**
	 * Sets the value of the '{@link org.kith.model.history.JournalEntry#getBatchUid <em>Batch Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Batch Uid</em>' attribute.
	 * @see #getBatchUid()
	 * @generated
	 */
	void setBatchUid(String value);

	/**
	 * Returns the value of the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Groups the rows of one step; ascending.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step</em>' attribute.
	 * @see #setStep(long)
	 * @see org.kith.model.history.HistoryPackage#getJournalEntry_Step()
	 * @model unique="false"
	 * @generated
	 */
	long getStep();

	/**
	 * Sets the value of the '{@link org.kith.model.history.JournalEntry#getStep <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step</em>' attribute.
	 * @see #getStep()
	 * @generated
	 */
	void setStep(long value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What a person reads.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.kith.model.history.HistoryPackage#getJournalEntry_Label()
	 * @model unique="false"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.kith.model.history.JournalEntry#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.kith.model.history.HistoryPackage#getJournalEntry_At()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.kith.model.history.JournalEntry#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The class of the aggregate, or Interaction or SourceKey.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.kith.model.history.HistoryPackage#getJournalEntry_Kind()
	 * @model unique="false"
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.kith.model.history.JournalEntry#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Uid of the aggregate; platform and key with a blank between otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.kith.model.history.HistoryPackage#getJournalEntry_Subject()
	 * @model unique="false"
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.kith.model.history.JournalEntry#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The JSON document before; null when it did not exist.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Before</em>' attribute.
	 * @see #setBefore(String)
	 * @see org.kith.model.history.HistoryPackage#getJournalEntry_Before()
	 * @model unique="false"
	 * @generated
	 */
	String getBefore();

	/**
	 * Sets the value of the '{@link org.kith.model.history.JournalEntry#getBefore <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Before</em>' attribute.
	 * @see #getBefore()
	 * @generated
	 */
	void setBefore(String value);

	/**
	 * Returns the value of the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The JSON document after; null when it was removed or is the present one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>After</em>' attribute.
	 * @see #setAfter(String)
	 * @see org.kith.model.history.HistoryPackage#getJournalEntry_After()
	 * @model unique="false"
	 * @generated
	 */
	String getAfter();

	/**
	 * Sets the value of the '{@link org.kith.model.history.JournalEntry#getAfter <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>After</em>' attribute.
	 * @see #getAfter()
	 * @generated
	 */
	void setAfter(String value);

	/**
	 * Returns the value of the '<em><b>Undone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Undone</em>' attribute.
	 * @see #setUndone(boolean)
	 * @see org.kith.model.history.HistoryPackage#getJournalEntry_Undone()
	 * @model unique="false"
	 * @generated
	 */
	boolean isUndone();

	/**
	 * Sets the value of the '{@link org.kith.model.history.JournalEntry#isUndone <em>Undone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Undone</em>' attribute.
	 * @see #isUndone()
	 * @generated
	 */
	void setUndone(boolean value);

} // JournalEntry
